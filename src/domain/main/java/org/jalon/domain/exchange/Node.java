package org.jalon.domain.exchange;

import java.math.BigDecimal;
import java.util.List;

/**
 * A piece of a structured file that knows where it stands; the adapter makes the tree from JSON.
 */
public sealed interface Node {
    Location location();

    /** Named members in the order of the file; the adapter passes duplicates on. */
    record ObjectNode(Location location, List<Member> members) implements Node {
        public ObjectNode {
            members = List.copyOf(members);
        }
    }

    /** A member of an object; the location is that of its name. */
    record Member(Location location, String name, Node value) {}

    /** Elements in order. */
    record ArrayNode(Location location, List<Node> elements) implements Node {
        public ArrayNode {
            elements = List.copyOf(elements);
        }
    }

    /** A text. */
    record TextNode(Location location, String text) implements Node {}

    /** A number, as written. */
    record NumberNode(Location location, BigDecimal number) implements Node {}

    /** True or false. */
    record BooleanNode(Location location, boolean value) implements Node {}

    /** Null; read as if the member were absent. */
    record NullNode(Location location) implements Node {}
}
