package org.criticalfriend.ui.questions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Document;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Side;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.criticalfriend.ui.desk.Watch;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** The documents: which came, who reads them, on which questions they bear. */
public final class DocumentsModel {
  private static final Shape<Document> DOCUMENT = Shape.of(Document.class);

  private final FrameModel frame;
  private final Desk desk;
  private final ObservableList<Document> documents = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Document> selected = new SimpleObjectProperty<>();
  private final Map<Field, TypedText> typing = new EnumMap<>(Field.class);

  /** What is typed of a document. */
  public enum Field {
    TITLE("title"),
    KIND("kind"),
    ASKED("asked"),
    RECEIVED("received"),
    NOTE("note");

    private final String member;

    Field(String member) {
      this.member = member;
    }

    /** The member that holds it. */
    public String member() {
      return member;
    }

    private String of(Document document) {
      Object value = Objects.requireNonNull(DOCUMENT.member(member)).of(document);
      return value == null ? "" : (String) value;
    }
  }

  /** The documents of the review in this frame. */
  public DocumentsModel(FrameModel frame, Background background) {
    this.frame = frame;
    this.desk = frame.desk();
    for (Field field : Field.values()) {
      typing.put(field, new TypedText(desk, background));
    }
    selected.addListener((property, before, after) -> open(before, after));
    Watch.members(
        desk.review(),
        () -> show(desk.review().get()),
        List.of(Review::documents, Review::people, Review::keyQuestions));
    show(desk.review().get());
  }

  /** Whether the review can be changed here. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** The review as it is now. */
  public Review review() {
    return desk.review().get();
  }

  /** The documents, in order. */
  public ObservableList<Document> documents() {
    return documents;
  }

  /** The one that is open; null for none. */
  public ObjectProperty<@Nullable Document> selected() {
    return selected;
  }

  /** What is typed into a field of the open one. */
  public TypedText typing(Field field) {
    return Objects.requireNonNull(typing.get(field));
  }

  /** Keeps what is typed. */
  public void settle() {
    typing.values().forEach(TypedText::settle);
  }

  /** Adds a document; false where it has no title. */
  public boolean add(String title, String kind) {
    if (title.isBlank()) {
      return false;
    }
    @Nullable String sort = kind.isBlank() ? null : kind.strip();
    Document document =
        new Document(Id.create(), title.strip(), sort, null, null, null, null, null, Extras.NONE);
    desk.take(Step.put(Words.say("questions.step-new-document"), document));
    return true;
  }

  /** Removes the open document; the notice can take it back. */
  public void remove() {
    Document document = selected.get();
    if (document != null) {
      selected.set(null);
      desk.take(Step.remove(Words.say("questions.step-remove-document"), List.of(document.id())));
      frame.tell(
          new Notice(
              Words.say("questions.document-removed"),
              null,
              new Notice.Act(Words.say("questions.undo"), desk::undo)));
    }
  }

  /** Who can read documents: the team. */
  public List<Person> team() {
    Review review = desk.review().get();
    List<Id> groups =
        review.groups().stream().filter(g -> g.side() == Side.TEAM).map(Group::id).toList();
    return review.people().stream().filter(p -> groups.contains(p.group())).toList();
  }

  /** The names of those who read a document. */
  public List<String> readers(Document document) {
    List<Id> ids = document.readers() == null ? List.of() : document.readers();
    return desk.review().get().people().stream()
        .filter(person -> ids.contains(person.id()))
        .map(Person::name)
        .toList();
  }

  /** The numbers of the questions a document bears on, from 1. */
  public List<Integer> questions(Document document) {
    List<Id> ids = document.keyQuestions() == null ? List.of() : document.keyQuestions();
    List<KeyQuestion> all = desk.review().get().keyQuestions();
    return Stream.iterate(1, number -> number + 1)
        .limit(all.size())
        .filter(number -> ids.contains(all.get(number - 1).id()))
        .toList();
  }

  /** The key questions, in order. */
  public List<KeyQuestion> questions() {
    return desk.review().get().keyQuestions();
  }

  /** Has somebody of the team read the open document, or no longer. */
  public void turnReader(Person person) {
    Document document = selected.get();
    if (document != null) {
      turn("readers", document, document.readers(), person.id());
    }
  }

  /** Ties the open document to a question, or no longer. */
  public void turnQuestion(KeyQuestion question) {
    Document document = selected.get();
    if (document != null) {
      turn("keyQuestions", document, document.keyQuestions(), question.id());
    }
  }

  /** How many were asked for and have not come. */
  public long awaited() {
    return documents.stream().filter(d -> d.asked() != null && d.received() == null).count();
  }

  private void turn(String member, Document document, @Nullable List<Id> ids, Id id) {
    List<Id> now = new ArrayList<>(ids == null ? List.of() : ids);
    if (!now.remove(id)) {
      now.add(id);
    }
    desk.take(
        Step.put(
            Words.say("questions.step-document"),
            DOCUMENT.with(document, member, now.isEmpty() ? null : now)));
  }

  private void open(@Nullable Document before, @Nullable Document after) {
    boolean other = before == null || after == null || !before.id().equals(after.id());
    if (other) {
      settle();
    }
    if (after == null) {
      return;
    }
    for (Field field : Field.values()) {
      String text = field.of(after);
      Id id = after.id();
      typing(field)
          .show(new TypedText.Target(id, field.member(), text, typed -> changed(id, field, typed)));
    }
  }

  private @Nullable Step changed(Id id, Field field, String text) {
    if (field == Field.TITLE && text.isBlank()) {
      return null;
    }
    for (Document document : desk.review().get().documents()) {
      if (document.id().equals(id)) {
        @Nullable String value = text.isBlank() ? null : text.strip();
        String step = Words.say("questions.step-document");
        return Step.put(step, DOCUMENT.with(document, field.member(), value));
      }
    }
    return null;
  }

  private void show(Review review) {
    Document was = selected.get();
    documents.setAll(review.documents());
    selected.set(
        documents.stream()
            .filter(document -> was != null && document.id().equals(was.id()))
            .findFirst()
            .orElse(null));
  }
}
