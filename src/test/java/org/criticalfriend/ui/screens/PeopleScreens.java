package org.criticalfriend.ui.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;

/**
 * Writes pictures of people and questions while something is done: {@code PeopleScreens FOLDER
 * light|dark WIDTHxHEIGHT SIZE}.
 */
public final class PeopleScreens {
  private static final long SETTLING_MILLIS = 900;
  private static final String PASTED =
      """
      Kieran Doyle, Treasurer, Wrenmouth Welcome
      Dr Imran Qureshi, Director of Public Health, Wrenmouth Borough Council
      Katherine Oduya, Team Leader, Welcome Midwives, Wrenmouth Hospitals NHS Trust
      Shirin Begum, Vice Chair, Shapla Parents' Circle
      Toby Sanders - Director of Primary Care, Wrenmouth Borough Council <toby@wren.example>
      With many thanks to all
      """;

  private static Look look;
  private static ReviewWindow window;
  private static Stage stage;

  private PeopleScreens() {}

  public static void main(String[] arguments) throws Exception {
    Wanted wanted = Wanted.of(arguments);
    Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();
    onFx(
        () -> {
          look = wanted.look();
          stage = new Stage();
          open(sample);
          wanted.show(stage, window.scene());
        });
    for (Map.Entry<String, Runnable> state : states(sample).entrySet()) {
      onFx(() -> window.model().screenShared().set(false));
      onFx(state.getValue());
      Thread.sleep(SETTLING_MILLIS);
      Path file = wanted.file(state.getKey());
      onFx(() -> write(window.scene().snapshot(null), file));
      System.out.println(file);
    }
    System.exit(0);
  }

  private static Map<String, Runnable> states(Bundle sample) {
    Map<String, Runnable> states = new LinkedHashMap<>();
    states.put("preview", PeopleScreens::paste);
    states.put("entry", () -> run(PartName.PEOPLE, "people.command-new"));
    states.put("group", () -> run(PartName.PEOPLE, "people.command-new-group"));
    states.put("shared", () -> window.model().screenShared().set(true));
    states.put("question", PeopleScreens::question);
    states.put("document", PeopleScreens::document);
    states.put("empty-people", () -> empty(sample, PartName.PEOPLE));
    states.put("empty-questions", () -> empty(sample, PartName.QUESTIONS));
    return states;
  }

  private static void paste() {
    window.model().go(PartName.PEOPLE);
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, PASTED));
    run(PartName.PEOPLE, "people.command-paste");
  }

  private static void question() {
    window.model().go(PartName.QUESTIONS);
    run(PartName.QUESTIONS, "questions.command-local");
    run(PartName.QUESTIONS, "questions.command-prompt");
  }

  private static void document() {
    window
        .model()
        .go(PartName.QUESTIONS, window.model().desk().review().get().documents().get(2).id());
  }

  private static void empty(Bundle sample, PartName part) {
    Shape<Review> shape = Shape.of(Review.class);
    Review bare =
        shape.with(
            sample.review(),
            "review",
            Shape.of(ReviewDetails.class).with(sample.review().review(), "sponsor", null));
    for (Member member : shape.members()) {
      if (member.form() == Form.RECORDS) {
        bare = shape.with(bare, member.name(), java.util.List.of());
      }
    }
    open(new Bundle(bare, Map.of()));
    window.model().go(part);
  }

  private static void run(PartName part, String key) {
    window.model().go(part);
    for (Command command : window.model().part().commands()) {
      if (command.words().get().equals(Words.say(key))) {
        command.run();
        return;
      }
    }
  }

  private static void open(Bundle bundle) {
    try {
      Path home = Files.createTempDirectory("screens");
      Path file = home.resolve("Wrenmouth.review");
      ReviewFile.create(file, "Laura Jenkins", bundle).close();
      Surroundings surroundings =
          new Surroundings(new UserFolders(home), Map.of(), "laptop", InstantSource.system());
      OpenReview open = (OpenReview) new ReviewOpening(surroundings).open(file, "Laura Jenkins");
      Threads threads = new Threads();
      Desk desk =
          new Desk(Source.of(open), open.file().review().review(), threads, InstantSource.system());
      Shared shared = new Shared(look, threads, surroundings.folders());
      window = new ReviewWindow(shared, desk, "Laura Jenkins", List.of());
      stage.setScene(window.scene());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(WritableImage picture, Path file) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    var copy =
        new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = picture.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void onFx(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
          } finally {
            done.countDown();
          }
        });
    done.await();
  }
}
