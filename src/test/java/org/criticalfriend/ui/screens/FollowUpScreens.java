package org.criticalfriend.ui.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Review;
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
import org.criticalfriend.ui.scales.KindsModel;
import org.criticalfriend.ui.scales.ScalesModel;
import org.criticalfriend.ui.welcome.BegunFromSample;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;

/**
 * Writes pictures of the follow-up while something is done: {@code FollowUpScreens FOLDER
 * light|dark WIDTHxHEIGHT SIZE}.
 */
public final class FollowUpScreens {
  private static final long SETTLING_MILLIS = 900;
  private static final long LAYING_OUT_MILLIS = 6000;
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-06-04T09:40:00Z"));

  private static Look look;
  private static ReviewWindow window;
  private static Stage stage;

  private FollowUpScreens() {}

  public static void main(String[] arguments) throws Exception {
    Wanted wanted = Wanted.of(arguments);
    Screens.onFx(
        () -> {
          look = wanted.look();
          stage = new Stage();
          open(BegunFromSample.review());
          wanted.show(stage, window.scene());
        });
    for (Map.Entry<String, Runnable> state : states().entrySet()) {
      Screens.onFx(state.getValue());
      Thread.sleep(state.getKey().endsWith("note") ? LAYING_OUT_MILLIS : SETTLING_MILLIS);
      Path file = wanted.file(state.getKey());
      Screens.onFx(() -> Screens.write(window.scene().snapshot(null), file));
      System.out.println(file);
    }
    System.exit(0);
  }

  private static Map<String, Runnable> states() {
    Map<String, Runnable> states = new LinkedHashMap<>();
    states.put("follow-up", () -> window.model().go(PartName.FOLLOW_UP));
    states.put("follow-up-action", () -> select(1));
    states.put("follow-up-judged", FollowUpScreens::judged);
    states.put("follow-up-entry", FollowUpScreens::entry);
    states.put("follow-up-note", () -> run("follow-up.command-note"));
    states.put("scales-kinds", FollowUpScreens::kinds);
    states.put("scales-scales", () -> tab(1));
    states.put("scales-verdict", () -> tab(2));
    states.put("follow-up-empty", FollowUpScreens::empty);
    return states;
  }

  private static void select(int line) {
    window.model().go(PartName.FOLLOW_UP);
    ((ListView<?>) window.scene().lookup(".cf-actions")).getSelectionModel().select(line);
  }

  private static void judged() {
    select(0);
    run("follow-up.command-close");
    select(2);
    run("follow-up.command-carry-on");
    select(3);
    run("follow-up.command-anew");
  }

  private static void entry() {
    select(2);
    run("follow-up.command-new");
    Node leads = window.scene().lookup(".cf-entry-leads .text-field");
    ((TextField) leads).setText("direc");
  }

  private static void kinds() {
    KindsModel kinds = new KindsModel(window.model().desk());
    kinds.prefix(kinds.kinds().getFirst(), "S");
    kinds.recommendationPrefix("R");
    ScalesModel scales = new ScalesModel(window.model().desk());
    scales.add(ScalesModel.Start.MET);
    scales.add(ScalesModel.Start.TRAFFIC_LIGHTS);
    window.scales();
  }

  private static void tab(int at) {
    List<Node> tabs = List.copyOf(window.scene().lookup(".cf-scales-tabs").lookupAll(".cf-way"));
    ((ToggleButton) tabs.get(at)).fire();
  }

  private static void empty() {
    Review bare = ReviewForm.read(Path.of("assets/sample")).bundle().review();
    Shape<Review> shape = Shape.of(Review.class);
    Review none = shape.with(shape.with(bare, "recommendations", List.of()), "actions", List.of());
    open(new Bundle(shape.with(none, "papers", List.of()), Map.of()));
    window.model().go(PartName.FOLLOW_UP);
  }

  static void run(String key) {
    for (Command command : window.model().part().commands()) {
      if (command.words().get().equals(Words.say(key))) {
        command.run();
        return;
      }
    }
    throw new IllegalStateException("No command " + key);
  }

  private static void open(Bundle bundle) {
    try {
      Path home = Files.createTempDirectory("screens");
      Path file = home.resolve("Wrenmouth.review");
      Bundle plain = new Bundle(bundle.review(), Map.of());
      ReviewFile.create(file, "Laura Jenkins", plain).close();
      Surroundings surroundings =
          new Surroundings(new UserFolders(home), Map.of(), "laptop", CLOCK);
      OpenReview open = (OpenReview) new ReviewOpening(surroundings).open(file, "Laura Jenkins");
      Threads threads = new Threads();
      Desk desk = new Desk(Source.of(open), open.file().review().review(), threads, CLOCK);
      Shared shared = new Shared(look, threads, surroundings.folders());
      window = new ReviewWindow(shared, desk, "Laura Jenkins", List.of());
      stage.setScene(window.scene());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
