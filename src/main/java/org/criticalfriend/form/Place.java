package org.criticalfriend.form;

import com.fasterxml.jackson.core.JsonParser;

/**
 * Says where in a document the reading stands.
 *
 * @param document the file's name
 * @param base the JSON pointer of what {@code json} reads
 * @param json the reading itself
 */
record Place(String document, String base, JsonParser json) {

  /** The JSON pointer of the value or member that the reading stands at. */
  String pointer() {
    return base + json.getParsingContext().pathAsPointer();
  }

  /** The document and the pointer, as messages name them. */
  String here() {
    return of(document, pointer());
  }

  static String of(String document, String pointer) {
    return pointer.isEmpty() ? document : document + " at " + pointer;
  }
}
