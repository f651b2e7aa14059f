package org.criticalfriend.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.criticalfriend.model.Shape;

/**
 * Reads one JSON document of ours whole: UTF-8, format and version first, then the record.
 *
 * @param name what messages call the document, such as review.json
 * @param format what its member "format" must say
 */
record DocumentReader(String name, String format) {
  static final String FORMAT = "format";
  static final String VERSION = "version";
  static final int CURRENT = 1;

  private static final Set<String> PREAMBLE = Set.of(FORMAT, VERSION);

  /** The record that these bytes hold; its references are not settled yet. */
  <R extends Record> R read(byte[] bytes, Shape<R> shape, Labels labels, Warnings warnings) {
    Utf8.check(bytes, name);
    over(bytes, this::preamble);
    return over(
        bytes,
        place -> {
          R whole = new RecordReader(place, labels, warnings).read(shape, PREAMBLE);
          if (place.json().nextToken() != null) {
            throw JsonTrouble.malformed(name, place.json().currentLocation(), null);
          }
          return whole;
        });
  }

  /**
   * Holds that format and version are ours, wherever they stand, before anything else is judged.
   */
  private boolean preamble(Place place) throws IOException {
    JsonParser json = place.json();
    boolean format = false;
    boolean version = false;
    while (!(format && version) && json.nextToken() == JsonToken.FIELD_NAME) {
      String member = json.currentName();
      json.nextToken();
      format |= member.equals(FORMAT) && isOurFormat(json);
      version |= member.equals(VERSION) && isOurVersion(json);
      json.skipChildren();
    }
    if (!format) {
      throw JsonTrouble.otherFormat(name, this.format);
    }
    if (!version) {
      throw JsonTrouble.noVersion(name);
    }
    return true;
  }

  private boolean isOurFormat(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_STRING && json.getText().equals(format);
  }

  private boolean isOurVersion(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      return false;
    }
    String version = json.getText();
    boolean newer = !version.startsWith("-") && !version.equals("0");
    if (newer && !version.equals(String.valueOf(CURRENT))) {
      throw JsonTrouble.newerVersion(name, version);
    }
    return newer;
  }

  private <T> T over(byte[] bytes, Reading<T> reading) {
    try (JsonParser json = Json.parser(bytes)) {
      return over(json, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory cannot fail to be read
    }
  }

  /** Jackson's exceptions do not always say where they arose; the parser does. */
  private <T> T over(JsonParser json, Reading<T> reading) throws IOException {
    try {
      return reading.from(started(json));
    } catch (StreamConstraintsException e) {
      throw JsonTrouble.beyondLimits(name, json.currentLocation(), e);
    } catch (JsonProcessingException e) {
      throw JsonTrouble.malformed(name, json.currentLocation(), e);
    }
  }

  private Place started(JsonParser json) throws IOException {
    Place place = new Place(name, "", json);
    if (json.nextToken() == null) {
      throw JsonTrouble.malformed(name, json.currentLocation(), null);
    }
    new Scalars(json, place).expect(JsonToken.START_OBJECT, "an object");
    return place;
  }

  @FunctionalInterface
  private interface Reading<T> {
    T from(Place place) throws IOException;
  }
}
