package org.jalon.plugin.rest.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

import org.jalon.domain.exchange.Location;
import org.jalon.domain.exchange.Node;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON into the tree that remembers line and column of every piece. Columns count characters,
 * as editors do, which is why it reads characters and not bytes.
 */
final class JsonTree {
    static final long MOST_CHARACTERS = 20_000_000;
    private static final int DEEPEST = 50;

    private final JsonFactory json =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxDocumentLength(MOST_CHARACTERS)
                                    .maxNestingDepth(DEEPEST)
                                    .build())
                    .build();

    /** The tree of the whole text; an {@link IOException} when it is no JSON, or too much of it. */
    Node read(Reader text) throws IOException {
        try (JsonParser parser = json.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new EmptyFile();
            }
            Node root = node(parser);
            // Anything behind the value makes the parser stumble, or is a second value.
            if (parser.nextToken() != null) {
                throw new JsonParseException(
                        parser, "more than one value", parser.currentTokenLocation());
            }
            return root;
        }
    }

    private static Node node(JsonParser parser) throws IOException {
        Location here = location(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, here);
            case START_ARRAY -> array(parser, here);
            case VALUE_STRING -> new Node.TextNode(here, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new Node.NumberNode(here, parser.getDecimalValue());
            case VALUE_TRUE -> new Node.BooleanNode(here, true);
            case VALUE_FALSE -> new Node.BooleanNode(here, false);
            case VALUE_NULL -> new Node.NullNode(here);
            default -> throw new IllegalStateException("token " + parser.currentToken());
        };
    }

    private static Node object(JsonParser parser, Location here) throws IOException {
        List<Node.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Location name = location(parser.currentTokenLocation());
            String member = parser.currentName();
            parser.nextToken();
            members.add(new Node.Member(name, member, node(parser)));
        }
        return new Node.ObjectNode(here, members);
    }

    private static Node array(JsonParser parser, Location here) throws IOException {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(parser));
        }
        return new Node.ArrayNode(here, elements);
    }

    static Location location(JsonLocation location) {
        return new Location(location.getLineNr(), location.getColumnNr());
    }
}
