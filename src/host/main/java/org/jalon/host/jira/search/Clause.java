package org.jalon.host.jira.search;

import java.util.List;

/** What a query asks of an issue. */
sealed interface Clause {

    /** All of them. */
    record And(List<Clause> parts) implements Clause {}

    /** One of them at least. */
    record Or(List<Clause> parts) implements Clause {}

    /** The opposite. */
    record Not(Clause part) implements Clause {}

    /** One field compared; several operands only with {@code in} and {@code not in}. */
    record Comparison(String field, Operator operator, List<Operand> operands) implements Clause {
        Operand operand() {
            return operands.get(0);
        }
    }

    /** What a field is compared with. */
    sealed interface Operand {

        /** A value as written. */
        record Value(String text) implements Operand {}

        /** A function call, for example {@code currentUser()}. */
        record Function(String name, List<String> arguments) implements Operand {}

        /** {@code empty} or {@code null}. */
        record Empty() implements Operand {}
    }

    /** How a field is compared. */
    enum Operator {
        EQUALS("="),
        NOT_EQUALS("!="),
        LESS("<"),
        GREATER(">"),
        LESS_OR_EQUAL("<="),
        GREATER_OR_EQUAL(">="),
        LIKE("~"),
        NOT_LIKE("!~"),
        IN("in"),
        NOT_IN("not in"),
        IS("is"),
        IS_NOT("is not");

        private final String text;

        Operator(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        boolean negative() {
            return this == NOT_EQUALS || this == NOT_IN || this == IS_NOT || this == NOT_LIKE;
        }

        boolean ordering() {
            return this == LESS
                    || this == GREATER
                    || this == LESS_OR_EQUAL
                    || this == GREATER_OR_EQUAL;
        }

        boolean equality() {
            return !ordering() && this != LIKE && this != NOT_LIKE;
        }
    }
}
