package org.criticalfriend.text;

import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** The inline marks that CommonMark does not know: fields, cross-references, footnotes' marks. */
final class Marks {
  private Marks() {}

  static final class FieldNode extends CustomNode {
    final String name;

    FieldNode(String name) {
      this.name = name;
    }
  }

  static final class ReferenceNode extends CustomNode {
    final String target;

    ReferenceNode(String target) {
      this.target = target;
    }
  }

  /** A footnote's mark whose footnote is nowhere. */
  static final class LostMarkNode extends CustomNode {
    final String label;

    LostMarkNode(String label) {
      this.label = label;
    }
  }

  /** {@code {count:sessions}}: a small letter first, then neither brace nor line end. */
  static final class Fields implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return state -> {
        String name = between(state.scanner(), "{", "}", "{\n");
        boolean field = !name.isEmpty() && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
        return field ? placed(state, new FieldNode(StandIns.standing(name))) : ParsedInline.none();
      };
    }
  }

  /** {@code [[ID]]}, of whose first bracket the parser is shown a stand-in. */
  static final class References implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(StandIns.BRACKET);
    }

    @Override
    public InlineContentParser create() {
      return state -> {
        String target = between(state.scanner(), StandIns.BRACKET + "[", "]]", "[ \t\n");
        return target.isEmpty() ? ParsedInline.none() : placed(state, new ReferenceNode(target));
      };
    }
  }

  /** {@code [^1]}: never a link, whatever follows it. */
  static final class Footnotes implements LinkProcessor {
    @Override
    public @Nullable LinkResult process(
        LinkInfo link, Scanner scanner, InlineParserContext context) {
      String label = link.text().startsWith("^") ? link.text().substring(1) : "";
      if (label.isEmpty()) {
        return LinkResult.none();
      }
      boolean defined = context.getDefinition(FootnoteDefinition.class, label) != null;
      return LinkResult.replaceWith(
          defined ? new FootnoteReference(label) : new LostMarkNode(label),
          link.afterTextBracket());
    }
  }

  private static ParsedInline placed(InlineParserState state, CustomNode node) {
    return ParsedInline.of(node, state.scanner().position());
  }

  /** What stands between the two, with the scanner moved behind; empty where they do not stand. */
  private static String between(Scanner scanner, String open, String close, String never) {
    if (!scanner.next(open)) {
      return "";
    }
    Position start = scanner.position();
    char end = close.charAt(0);
    while (scanner.peek() != end) {
      if (scanner.peek() == Scanner.END || never.indexOf(scanner.peek()) >= 0) {
        return "";
      }
      scanner.next();
    }
    String inside = scanner.getSource(start, scanner.position()).getContent();
    return scanner.next(close) ? inside : "";
  }
}
