package org.criticalfriend.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Worded;

/** Reads single values strictly: each is of its very type, or the trouble says where it is not. */
final class Scalars {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

  private final JsonParser json;
  private final Place place;

  Scalars(JsonParser json, Place place) {
    this.json = json;
    this.place = place;
  }

  String text(String wanted) throws IOException {
    expect(JsonToken.VALUE_STRING, wanted);
    return whole(json.getText());
  }

  boolean flag() {
    if (!json.currentToken().isBoolean()) {
      throw illTyped("true or false");
    }
    return json.currentToken() == JsonToken.VALUE_TRUE;
  }

  int number() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
    if (json.getNumberType() != JsonParser.NumberType.INT) {
      throw FormTrouble.numberTooLarge(place.here());
    }
    return json.getIntValue();
  }

  LocalDate date() throws IOException {
    String text = text("a date in quotation marks, such as \"2008-04-09\"");
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException _) {
      // A day that no calendar has is as bad as another way of writing.
    }
    throw FormTrouble.badDate(place.here(), text);
  }

  LocalTime time() throws IOException {
    String text = text("a time in quotation marks, such as \"09:30\"");
    try {
      if (TIME.matcher(text).matches()) {
        return LocalTime.parse(text);
      }
    } catch (DateTimeException _) {
      // As with dates.
    }
    throw FormTrouble.badTime(place.here(), text);
  }

  Worded word(Member member) throws IOException {
    String text = text("one of " + FormTrouble.listed(member.words()));
    Worded constant = member.constant(text);
    if (constant == null) {
      throw FormTrouble.unknownWord(place.here(), text, member.words());
    }
    return constant;
  }

  void expect(JsonToken token, String wanted) {
    if (json.currentToken() != token) {
      throw illTyped(wanted);
    }
  }

  /** The text itself, unless an escape in it stands for half a character. */
  String whole(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (Character.getType(text.codePointAt(at)) == Character.SURROGATE) {
        throw FormTrouble.halfCharacter(place.here());
      }
    }
    return text;
  }

  private RuntimeException illTyped(String wanted) {
    return FormTrouble.illTyped(place.here(), wanted, found(json.currentToken()));
  }

  private static String found(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null (what is not there is left out)";
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("No value begins with " + token);
    };
  }
}
