package org.criticalfriend.ui.issuing;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.ui.Opener;
import org.jspecify.annotations.Nullable;

/**
 * What sending and comparing need of the room in which the paper is written.
 *
 * @param paper the paper in front; null where the review has none
 * @param look brings a paper to the front
 * @param settle makes what is being typed a step
 * @param folder where files go
 * @param going goes to a place of the paper in front
 * @param data where the program keeps what belongs to this user
 * @param opener has files opened
 */
public record Around(
    ReadOnlyObjectProperty<@Nullable Paper> paper,
    Consumer<Id> look,
    Runnable settle,
    ReadOnlyObjectProperty<Path> folder,
    Consumer<Anchor> going,
    Path data,
    Opener opener) {}
