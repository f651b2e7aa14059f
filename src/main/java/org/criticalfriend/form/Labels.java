package org.criticalfriend.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.criticalfriend.model.Id;
import org.criticalfriend.text.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * Gives each id of one document one {@link Id}, wherever it is first met, and holds that ids and
 * footnotes' labels are unique and that every reference finds its kind of thing.
 */
final class Labels {
  private static final Pattern OURS =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  private final Map<String, Named> named = new HashMap<>();
  private final Map<String, String> footnotes = new HashMap<>();
  private final List<Mention> open = new ArrayList<>();

  /** The id of a thing of this kind, which is met here. */
  Id define(String text, Class<?> kind, String place) {
    Named thing = thing(text);
    if (thing.place != null) {
      throw FormTrouble.idTwice(place, text, thing.place);
    }
    thing.kind = kind;
    thing.place = place;
    return thing.id;
  }

  /** The id of a thing of this kind, which may be met later. */
  Id mention(String text, Class<?> kind, Supplier<String> place) {
    Named thing = thing(text);
    if (thing.kind != kind) {
      open.add(new Mention(text, kind, place.get()));
    }
    return thing.id;
  }

  /** Takes note of the footnotes and the tables' captions that this prose defines. */
  void prose(String prose, Supplier<String> place) {
    for (String label : ProseMarks.FOOTNOTE_TEXT.in(prose)) {
      String here = place.get();
      String first = footnotes.putIfAbsent(label, here);
      if (first != null) {
        throw FormTrouble.footnoteTwice(here, label, first);
      }
    }
    for (String id : ProseMarks.CAPTION.in(prose)) {
      define(id, TextBlock.Table.class, place.get());
    }
  }

  /** Holds that every reference found its thing, the first one that did not being the trouble. */
  void settle() {
    settle(_ -> true);
  }

  /** As {@link #settle()}, for references to these kinds of thing only. */
  void settle(Predicate<Class<?>> kinds) {
    open.stream().filter(mention -> kinds.test(mention.kind)).forEach(this::settle);
  }

  private void settle(Mention mention) {
    Class<?> found = thing(mention.text).kind;
    if (found == null) {
      throw FormTrouble.dangling(mention.place, mention.kind, mention.text);
    }
    if (found != mention.kind) {
      throw FormTrouble.otherKind(mention.place, mention.kind, mention.text, found);
    }
  }

  private Named thing(String text) {
    return named.computeIfAbsent(text, Named::new);
  }

  private record Mention(String text, Class<?> kind, String place) {}

  private static final class Named {
    private final Id id;
    private @Nullable Class<?> kind;
    private @Nullable String place;

    Named(String text) {
      this.id = OURS.matcher(text).matches() ? new Id(text, null) : Id.create(text);
    }
  }
}
