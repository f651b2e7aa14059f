package org.criticalfriend.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.look.Look;

/** What is remembered of the user; every change is in the settings file a moment later. */
public final class Settings {
  /** How many reviews are remembered. */
  static final int MOST = 20;

  private final Path file;
  private final Background.Lane lane;
  private final Look look;
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ObservableList<Recent> recent = FXCollections.observableArrayList();

  /** One for all who listen: it lives as long as these settings, and its listeners with it. */
  private final ObservableList<Recent> shown = FXCollections.unmodifiableObservableList(recent);

  /**
   * Reads what was remembered and dresses the windows in it; a damaged file says nothing.
   *
   * @param data the user's data folder
   */
  public Settings(Path data, Look look, Background background) {
    this.file = data.resolve("settings.properties");
    this.look = look;
    this.lane = background.lane("settings");
    SettingsFile.Kept kept = SettingsFile.read(file);
    name.set(kept.name());
    recent.setAll(kept.recent());
    look.theme().set(kept.theme());
    look.textSize().set(kept.textSize());
    look.theme().addListener((property, before, after) -> keep());
    look.textSize().addListener((property, before, after) -> keep());
  }

  /** The name the user gave; empty until then. */
  public ReadOnlyStringProperty name() {
    return name.getReadOnlyProperty();
  }

  /** Takes the user's name. */
  public void call(String given) {
    name.set(given.strip());
    keep();
  }

  /** The reviews opened lately, the latest first. */
  public ObservableList<Recent> recent() {
    return shown;
  }

  /** What is remembered of the review at this place. */
  public Optional<Recent> of(Path review) {
    return recent.stream().filter(one -> one.file().equals(review)).findFirst();
  }

  /** Remembers a review, in place of what was remembered of it; the latest opened comes first. */
  public void remember(Recent review) {
    List<Recent> all = new ArrayList<>(recent);
    all.removeIf(one -> one.file().equals(review.file()));
    all.add(review);
    all.sort((one, other) -> other.opened().compareTo(one.opened()));
    recent.setAll(all.subList(0, Math.min(MOST, all.size())));
    keep();
  }

  /** Remembers a review no more; its file stays. */
  public void forget(Path review) {
    recent.removeIf(one -> one.file().equals(review));
    keep();
  }

  /** Lets what is being kept reach the disk; returns when it is there. */
  public void close() {
    lane.close();
  }

  private void keep() {
    SettingsFile.Kept now =
        new SettingsFile.Kept(name.get(), look.theme().get(), look.textSize().get(), recent);
    lane.run(
        () -> {
          SettingsFile.write(file, now);
          return true;
        },
        done -> {},
        failed -> {}); // what cannot be remembered is asked again
  }
}
