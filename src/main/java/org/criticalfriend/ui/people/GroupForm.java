package org.criticalfriend.ui.people;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Side;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TabLeaves;
import org.jspecify.annotations.Nullable;

/** The fields of a group, at the foot of the groups; for a new one and to change one. */
final class GroupForm extends VBox {
  private static final int NOTE_LINES = 2;
  private final TextField name = new TextField();
  private final ComboBox<Side> side = new ComboBox<>();
  private final ComboBox<Choice> parent = new ComboBox<>();
  private final TextArea note = new TextArea();

  /** A group to follow, or none. */
  private record Choice(@Nullable Id id, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * A form.
   *
   * @param group the group to change; null for a new one
   * @param keep takes what was typed
   * @param end puts the form away
   */
  GroupForm(
      GroupsModel model, @Nullable Group group, Consumer<GroupsModel.Draft> keep, Runnable end) {
    getStyleClass().addAll("cf-group-form", Styles.GAP_8);
    fill(model, group);
    TabLeaves.from(note);
    Button done = new Button(Words.say(group == null ? "people.add-group" : "people.change-group"));
    done.getStyleClass().add(Styles.PRIMARY);
    done.disableProperty().bind(name.textProperty().map(String::isBlank));
    done.setOnAction(
        event -> {
          keep.accept(draft());
          end.run();
        });
    name.setOnAction(event -> done.fire());
    Button cancel = new Button(Words.say("people.cancel"));
    cancel.getStyleClass().add(Styles.PLAIN);
    cancel.setOnAction(event -> end.run());
    FlowPane buttons = new FlowPane(done, cancel);
    buttons.getStyleClass().add(Styles.GAP_8);
    getChildren().addAll(labelled("people.group-name", name), labelled("people.group-side", side));
    getChildren()
        .addAll(labelled("people.group-parent", parent), labelled("people.group-note", note));
    getChildren().add(buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> escape(event, end));
  }

  /** Shows what the group is now. */
  private void fill(GroupsModel model, @Nullable Group group) {
    side.setItems(FXCollections.observableArrayList(Side.values()));
    side.setConverter(new SideWords(model));
    side.setValue(group == null ? Side.HOST : group.side());
    List<Choice> choices = choices(model, group);
    parent.setItems(FXCollections.observableArrayList(choices));
    parent.setValue(
        choices.stream()
            .filter(c -> group != null && Objects.equals(c.id(), group.parent()))
            .findFirst()
            .orElse(choices.getFirst()));
    name.setText(group == null ? "" : group.name());
    note.setText(group == null || group.note() == null ? "" : group.note());
    note.setPrefRowCount(NOTE_LINES);
    note.setWrapText(true);
  }

  void begin() {
    name.requestFocus();
    name.selectAll();
  }

  private GroupsModel.Draft draft() {
    Choice choice = parent.getValue();
    return new GroupsModel.Draft(
        name.getText(), side.getValue(), choice == null ? null : choice.id(), note.getText());
  }

  private static void escape(KeyEvent event, Runnable end) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end.run();
      event.consume();
    }
  }

  private static List<Choice> choices(GroupsModel model, @Nullable Group group) {
    Stream<Choice> others =
        model.all().stream()
            .filter(one -> group == null || !one.id().equals(group.id()))
            .map(one -> new Choice(one.id(), one.name()));
    return Stream.concat(Stream.of(new Choice(null, Words.say("people.no-parent"))), others)
        .toList();
  }

  private static Node labelled(String key, javafx.scene.control.Control control) {
    Label label = new Label(Words.say(key));
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    label.setLabelFor(control);
    control.setAccessibleText(Words.say(key));
    control.setMaxWidth(Double.MAX_VALUE);
    return new VBox(label, control);
  }

  /** What sides are called. */
  private static final class SideWords extends javafx.util.StringConverter<Side> {
    private final GroupsModel model;

    SideWords(GroupsModel model) {
      this.model = model;
    }

    @Override
    public String toString(@Nullable Side side) {
      return side == null ? "" : model.words(side);
    }

    @Override
    public Side fromString(String words) {
      throw new UnsupportedOperationException("A side is chosen, not typed");
    }
  }
}
