package org.criticalfriend.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Worded;

/** Writes any record by its {@link Shape}: known members in order, then the unknown ones. */
final class RecordWriter {
  private final JsonGenerator out;

  RecordWriter(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a whole document: its format and version, then the record's members. */
  void document(String format, Record whole) throws IOException {
    out.writeStartObject();
    out.writeStringField(DocumentReader.FORMAT, format);
    out.writeNumberField(DocumentReader.VERSION, DocumentReader.CURRENT);
    members(whole);
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private void record(Record whole) throws IOException {
    out.writeStartObject();
    String insert = Shape.of(whole).insert();
    if (insert != null) {
      out.writeStringField(BlockKinds.INSERT, insert);
    }
    members(whole);
    out.writeEndObject();
  }

  private void members(Record whole) throws IOException {
    Shape<?> shape = Shape.of(whole);
    for (Member member : shape.members()) {
      Object value = member.of(whole);
      if (value != null) {
        out.writeFieldName(member.name());
        value(member.form(), value);
      }
    }
    extras(shape.extras(whole));
  }

  private void extras(Extras extras) throws IOException {
    for (Map.Entry<String, String> extra : extras.members().entrySet()) {
      out.writeFieldName(extra.getKey());
      try (JsonParser json = Json.parser(extra.getValue())) {
        json.nextToken();
        Json.copy(json, out);
      }
    }
  }

  private void value(Form form, Object value) throws IOException {
    switch (form) {
      case ID, REFERENCE -> out.writeString(((Id) value).text());
      case TEXT -> out.writeString((String) value);
      case FLAG -> out.writeBoolean((Boolean) value);
      case NUMBER -> out.writeNumber((Integer) value);
      case DATE, TIME -> out.writeString(value.toString());
      case WORD -> out.writeString(((Worded) value).word());
      case TEXTS -> list(Form.TEXT, value);
      case WORDS -> list(Form.WORD, value);
      case REFERENCES -> list(Form.REFERENCE, value);
      case COUNTS -> counts((Map<?, ?>) value);
      case RECORD -> record((Record) value);
      case RECORDS -> list(Form.RECORD, value);
    }
  }

  private void list(Form form, Object list) throws IOException {
    out.writeStartArray();
    for (Object item : (List<?>) list) {
      value(form, item);
    }
    out.writeEndArray();
  }

  private void counts(Map<?, ?> counts) throws IOException {
    out.writeStartObject();
    for (Map.Entry<?, ?> count : counts.entrySet()) {
      out.writeNumberField((String) count.getKey(), (Integer) count.getValue());
    }
    out.writeEndObject();
  }
}
