package org.criticalfriend.ui.style;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.issuing.ReviewStyles;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FileRole;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.drafting.Bundles;
import org.jspecify.annotations.Nullable;

/** The look of a review's papers, each change of it one step that undo takes back. */
public final class StyleModel {
  private final Desk desk;
  private final Background background;
  private final Consumer<Trouble> failed;
  private final ReadOnlyObjectWrapper<PaperLook> look =
      new ReadOnlyObjectWrapper<>(PaperLook.BUILT_IN);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
  private final ObservableList<String> lacks = FXCollections.observableArrayList();
  private final ObservableList<String> shownLacks = FXCollections.unmodifiableObservableList(lacks);

  /** The look of the papers of the review on this desk. */
  public StyleModel(Desk desk, Background background, Consumer<Trouble> failed) {
    this.desk = desk;
    this.background = background;
    this.failed = failed;
    desk.review().addListener((property, before, after) -> changed(after));
    look.set(of(desk.review().get()));
  }

  /** The look; {@link PaperLook#BUILT_IN} where nothing was chosen. */
  public ReadOnlyObjectProperty<PaperLook> look() {
    return look.getReadOnlyProperty();
  }

  /** Sentences on what the template lacks and what is not followed. */
  public ObservableList<String> lacks() {
    return shownLacks;
  }

  /** Whether it is being looked at and changed. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** Whether it can be changed. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Begins to look at it. */
  public void begin() {
    open.set(true);
    reckon();
  }

  /** Ends that. */
  public void end() {
    open.set(false);
  }

  /** Takes a file by its name: a picture as the logo, anything else as a template. */
  public void take(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.matches(".*\\.(png|jpe?g)")) {
      takeLogo(file);
    } else {
      takeTemplate(file);
    }
  }

  /** Takes a Word template, if it is one that can be used. */
  public void takeTemplate(Path file) {
    background.run(() -> Chosen.template(file), this::put, failed);
  }

  /** Takes a logo, if it is a picture that papers can show. */
  public void takeLogo(Path file) {
    background.run(() -> Chosen.logo(file), this::putLogo, failed);
  }

  private void put(Chosen template) {
    String digest = Fingerprint.of(template.bytes()).sha256();
    KeptFile kept = new KeptFile(template.name(), FileRole.TEMPLATE, digest, Extras.NONE);
    PaperLook next = Shape.of(PaperLook.class).with(look.get(), "template", kept);
    step("style.step-template", next, new Act.Keep(template.bytes()));
  }

  private void putLogo(Chosen logo) {
    Id id = Id.create();
    String file = "pictures/" + id.value() + logo.name();
    String alt = Words.say("style.logo-alt", desk.review().get().review().programme());
    Picture picture = new Picture(id, file, alt, null, null, Extras.NONE);
    PaperLook next = Shape.of(PaperLook.class).with(look.get(), "logo", id);
    step("style.step-logo", next, new Act.PutPicture(picture, logo.bytes()));
  }

  /** Sets one thing by hand, or leaves it to the template where null. */
  public void set(Choice choice, @Nullable Object value) {
    Object wanted = value instanceof String words && words.isBlank() ? null : value;
    if (Objects.equals(wanted, choice.of(look.get()))) {
      return;
    }
    step(choice.step(), Shape.of(PaperLook.class).with(look.get(), choice.member(), wanted));
  }

  /** Leaves everything as the program comes. */
  public void builtIn() {
    if (!look.get().equals(PaperLook.BUILT_IN)) {
      step("style.step-built-in", null);
    }
  }

  private void step(String key, @Nullable PaperLook next, Act... before) {
    ReviewDetails details = desk.review().get().review();
    PaperLook said = next == null || next.equals(PaperLook.BUILT_IN) ? null : next;
    List<Act> acts = new ArrayList<>(List.of(before));
    acts.add(new Act.Put(Shape.of(ReviewDetails.class).with(details, "look", said)));
    desk.take(new Step(Words.say(key), acts));
  }

  private static PaperLook of(Review review) {
    PaperLook said = review.review().look();
    return said == null ? PaperLook.BUILT_IN : said;
  }

  private void changed(Review review) {
    PaperLook now = of(review);
    if (!now.equals(look.get())) {
      look.set(now);
      if (open.get()) {
        reckon();
      }
    }
  }

  private void reckon() {
    PaperLook asked = look.get();
    Review review = desk.review().get();
    desk.ask(
        file -> ReviewStyles.of(Bundles.of(file, review)).warnings(),
        found -> {
          if (asked.equals(look.get())) {
            lacks.setAll(found);
          }
        },
        failed);
  }
}
