package org.criticalfriend.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds now.
 *
 * @param value null where the member is absent
 * @param standing the operations no other has seen, by stamp; more than one after a merge of copies
 *     that changed the field apart, none where nobody wrote it since it was erased
 */
public record Current(@Nullable String value, List<Operation> standing) {
  public Current {
    standing = List.copyOf(standing);
  }

  /** Whether copies changed the field apart and nobody has looked at both since. */
  public boolean isContested() {
    return standing.size() > 1;
  }
}
