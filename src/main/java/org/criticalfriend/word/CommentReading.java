package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.criticalfriend.word.EditedFile.Comment;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the comments of a Word file, and which of them answers which. */
final class CommentReading {
  private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

  private final Map<String, String> byParagraph = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Boolean> done = new HashMap<>();

  private CommentReading() {}

  static List<Comment> of(PackedParts parts) {
    Element root = parts.xml("word/comments.xml");
    return root == null
        ? List.of()
        : new CommentReading().all(root, parts.xml("word/commentsExtended.xml"));
  }

  private List<Comment> all(Element root, @Nullable Element more) {
    List<Element> comments = Nodes.children(root, "comment");
    for (Element comment : comments) {
      byParagraph.put(paragraph(comment), Nodes.attribute(comment, "id"));
    }
    if (more != null) {
      extended(more);
    }
    List<Comment> all = new ArrayList<>();
    for (Element comment : comments) {
      String paragraph = paragraph(comment);
      String parent = parents.getOrDefault(paragraph, "");
      all.add(
          new Comment(
              Nodes.attribute(comment, "id"),
              Nodes.attribute(comment, "author").strip(),
              Nodes.attribute(comment, "date"),
              words(comment),
              byParagraph.getOrDefault(parent, ""),
              done.getOrDefault(paragraph, false)));
    }
    return all;
  }

  private void extended(Element root) {
    NodeList entries = root.getElementsByTagNameNS(W15, "commentEx");
    for (int i = 0; i < entries.getLength(); i++) {
      Element entry = (Element) entries.item(i);
      String paragraph = entry.getAttributeNS(W15, "paraId");
      String parent = entry.getAttributeNS(W15, "paraIdParent");
      if (!parent.isEmpty() && !parent.equals(paragraph)) {
        parents.put(paragraph, parent);
      }
      done.put(paragraph, entry.getAttributeNS(W15, "done").equals("1"));
    }
  }

  /** The id of its last paragraph, by which the answers name it. */
  private static String paragraph(Element comment) {
    List<Element> paragraphs = Nodes.all(comment, "p");
    return paragraphs.isEmpty() ? "" : paragraphs.getLast().getAttributeNS(W14, "paraId");
  }

  private static String words(Element comment) {
    return Nodes.all(comment, "p").stream()
        .map(
            paragraph ->
                Nodes.all(paragraph, "t").stream()
                    .map(Element::getTextContent)
                    .collect(Collectors.joining()))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
