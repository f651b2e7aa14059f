package org.criticalfriend.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one part refers to: other parts of the file, and addresses outside it. */
final class Relations {
  static final String OFFICE = Markup.R + "/";
  static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<Relation, String> ids = new LinkedHashMap<>();

  private record Relation(String type, String target, boolean external) {}

  /** Refers to a part; the same part always has the same id. */
  String toPart(String type, String target) {
    return id(new Relation(type, target, false));
  }

  /** Refers to an address outside the file. */
  String toAddress(String address) {
    return id(new Relation(OFFICE + "hyperlink", address, true));
  }

  /** Refers to a part under an id that is already used for it. */
  void keep(String id, String type, String target) {
    ids.put(new Relation(type, target, false), id);
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  byte[] xml() {
    Markup out = new Markup().open("Relationships", "xmlns", PACKAGE);
    ids.forEach((relation, id) -> write(out, relation, id));
    return out.close().bytes();
  }

  private static void write(Markup out, Relation relation, String id) {
    out.open("Relationship", "Id", id, "Type", relation.type, "Target", relation.target);
    if (relation.external) {
      out.attribute("TargetMode", "External");
    }
    out.close();
  }

  private String id(Relation relation) {
    return ids.computeIfAbsent(relation, _ -> "rId" + (ids.size() + 1));
  }
}
