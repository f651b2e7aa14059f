package org.criticalfriend.ui.questions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Document;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;

/**
 * A document in two lines: title and questions; kind, when asked for and received, who reads it.
 */
final class DocumentCell extends WrappingCell<Document> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final DocumentsModel model;
  private final ObservableBooleanValue shared;

  DocumentCell(DocumentsModel model, ObservableBooleanValue shared) {
    this.model = model;
    this.shared = shared;
  }

  @Override
  protected Region draw(Document document) {
    Label title = new Label(document.title());
    title.setWrapText(true);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title);
    head.getStyleClass().add(Styles.GAP_4);
    for (int number : model.questions(document)) {
      head.getChildren().add(new QuestionNumber(number));
    }
    Label meta = new Label(meta(document));
    meta.setWrapText(true);
    meta.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    VBox cell = new VBox(head, meta);
    if (document.received() == null) {
      meta.setGraphic(Icon.TIME.inLine());
    }
    return cell;
  }

  private String meta(Document document) {
    List<String> readers = shared.get() ? List.of() : model.readers(document);
    String read =
        readers.isEmpty() ? "" : Words.say("questions.read-by", String.join(", ", readers));
    String asked =
        document.asked() == null ? "" : Words.say("questions.asked", day(document.asked()));
    String received =
        document.received() == null
            ? Words.say("questions.not-received")
            : Words.say("questions.received", day(document.received()));
    return Stream.of(document.kind() == null ? "" : document.kind(), asked, received, read)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }

  /** A date as people write it; other words as they stand. */
  private static String day(String words) {
    try {
      return DAY.format(LocalDate.parse(words));
    } catch (DateTimeException _) {
      return words;
    }
  }
}
