package org.criticalfriend.ui.frame;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/** Which part is in front, what is folded, hidden and told; holds no controls. */
public final class FrameModel {
  private final Desk desk;
  private final Map<PartName, Part> parts = new EnumMap<>(PartName.class);
  private final ObjectProperty<PartName> front = new SimpleObjectProperty<>(PartName.OVERVIEW);
  private final BooleanProperty folded = new SimpleBooleanProperty(false);
  private final BooleanProperty screenShared = new SimpleBooleanProperty(false);
  private final ObjectProperty<@Nullable Consumer<Id>> agreeing = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Consumer<Id>> recommending = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable BiConsumer<Id, PaperState>> sending =
      new SimpleObjectProperty<>();
  private final ObjectProperty<BiConsumer<Path, String>> reading =
      new SimpleObjectProperty<>((copy, why) -> {});
  private final StringProperty author = new SimpleStringProperty("");
  private final ObjectProperty<Consumer<Id>> history = new SimpleObjectProperty<>(thing -> {});
  private final ObjectProperty<Runnable> scales = new SimpleObjectProperty<>(() -> {});
  private final ObservableList<Banner> banners = FXCollections.observableArrayList();
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();
  private final Trail trail = new Trail(this);

  private final ObjectBinding<@Nullable Id> selected =
      new ObjectBinding<>() {
        @Override
        protected @Nullable Id computeValue() {
          return parts.isEmpty() ? null : part().selected().getValue();
        }
      };

  /** A frame round this desk. */
  public FrameModel(Desk desk) {
    this.desk = desk;
    front.addListener((property, before, after) -> selected.invalidate());
    desk.refused()
        .addListener(
            (property, before, refused) -> {
              if (refused != null) {
                tell(Notice.of(refused));
                desk.told();
              }
            });
  }

  /** The review. */
  public Desk desk() {
    return desk;
  }

  /**
   * The review as a part shows it: it follows while the part is in front, and catches up when it
   * comes there, so that what nobody sees is not reckoned at every step.
   */
  public ReadOnlyObjectProperty<Review> review(PartName part) {
    return new InFront(this, part).review();
  }

  /** Takes a part in. */
  public void add(Part part) {
    parts.put(part.name(), part);
    part.selected().addListener((property, before, after) -> selected.invalidate());
  }

  /** The parts that are there. */
  public List<Part> parts() {
    return List.copyOf(parts.values());
  }

  /** Whether a part of this name is there. */
  public boolean has(PartName name) {
    return parts.containsKey(name);
  }

  /** The part in front. */
  public Part part() {
    Part part = parts.get(front.get());
    if (part == null) {
      throw new IllegalStateException("No part " + front.get());
    }
    return part;
  }

  /** The name of the part in front. */
  public ObjectProperty<PartName> front() {
    return front;
  }

  /** What is selected in the part in front; holds null where nothing is. */
  public ObjectBinding<@Nullable Id> selected() {
    return selected;
  }

  /** Brings a part to the front; one that is not there stays away. */
  public void go(PartName name) {
    if (has(name) && name != front.get()) {
      part().leave();
      front.set(name);
    }
    part().arrive();
  }

  /** Brings a part to the front and shows a thing in it; nothing where it is not there. */
  public void go(PartName name, Id thing) {
    if (has(name)) {
      go(name);
      part().show(thing);
    }
  }

  /** The loose ends that are gone through one after the other. */
  public Trail trail() {
    return trail;
  }

  /** Whether the side bar shows icons alone. */
  public BooleanProperty folded() {
    return folded;
  }

  /** Whether notes, names and evidence are hidden, as others see the screen. */
  public BooleanProperty screenShared() {
    return screenShared;
  }

  /** Takes a finding or a recommendation to the team, to be agreed; null while nothing does. */
  public ObjectProperty<@Nullable Consumer<Id>> agreeing() {
    return agreeing;
  }

  /** Begins a recommendation that answers a finding; null while nothing does. */
  public ObjectProperty<@Nullable Consumer<Id>> recommending() {
    return recommending;
  }

  /** Has a paper sent or issued, so that it gets into a state; null while nothing does. */
  public ObjectProperty<@Nullable BiConsumer<Id, PaperState>> sending() {
    return sending;
  }

  /** Opens a copy of a review only to read, and says why; nothing until a window does so. */
  public ObjectProperty<BiConsumer<Path, String>> reading() {
    return reading;
  }

  /** The name of who works here; empty where none was given. */
  public StringProperty author() {
    return author;
  }

  /** Shows the history of a thing; nothing until a window does so. */
  public ObjectProperty<Consumer<Id>> history() {
    return history;
  }

  /** Shows kinds of finding, scales and codes; nothing until a window does so. */
  public ObjectProperty<Runnable> scales() {
    return scales;
  }

  /** What is said across the window now. */
  public ObservableList<Banner> banners() {
    return banners;
  }

  /** What is told now, oldest first. */
  public ObservableList<Notice> notices() {
    return notices;
  }

  /** Tells something. */
  public void tell(Notice notice) {
    notices.add(notice);
  }

  /** What stands under the host's name: how near the visit is, on which day it is. */
  public String stage() {
    return Stage.of(desk.review().get().review(), desk.today()).words();
  }
}
