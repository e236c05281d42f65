package org.jalon.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads a query by JQL's grammar: {@code not} binds before {@code and}, {@code and} before {@code
 * or}.
 */
final class JqlParser {
    private static final String OPERATORS =
            " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN',"
                    + " 'IS' and 'IS NOT'.";

    private final String query;
    private final List<JqlToken> tokens;
    private int at;

    JqlParser(String query) {
        this.query = query;
        this.tokens = new JqlLexer(query).tokens();
    }

    JqlQuery parse() {
        Optional<Clause> where =
                ended() || peek().word("order") ? Optional.empty() : Optional.of(or());
        List<JqlQuery.Sort> order = peek().word("order") ? order() : List.of();
        if (!ended()) {
            throw expected("either 'OR' or 'AND'");
        }
        return new JqlQuery(where, order);
    }

    private Clause or() {
        List<Clause> parts = chain("or", "||", this::and);
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    private Clause and() {
        List<Clause> parts = chain("and", "&&", this::not);
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    private List<Clause> chain(String word, String symbol, Supplier<Clause> part) {
        List<Clause> parts = new ArrayList<>();
        parts.add(part.get());
        while (takeWord(word) || takeSymbol(symbol)) {
            parts.add(part.get());
        }
        return parts;
    }

    private Clause not() {
        if (takeWord("not") || takeSymbol("!")) {
            return new Clause.Not(not());
        }
        if (takeSymbol("(")) {
            Clause inner = or();
            close();
            return inner;
        }
        return comparison();
    }

    private Clause comparison() {
        if (peek().kind() == JqlToken.Kind.SYMBOL || ended()) {
            throw expected("a field name");
        }
        String field = take().text();
        Clause.Operator operator = operator();
        boolean list = operator == Clause.Operator.IN || operator == Clause.Operator.NOT_IN;
        if (list && takeSymbol("(")) {
            List<Clause.Operand> operands = new ArrayList<>();
            do {
                operands.add(operand());
            } while (takeSymbol(","));
            close();
            return new Clause.Comparison(field, operator, operands);
        }
        return new Clause.Comparison(field, operator, List.of(operand()));
    }

    private Clause.Operator operator() {
        if (takeWord("not")) {
            if (takeWord("in")) {
                return Clause.Operator.NOT_IN;
            }
            throw expectedOperator();
        }
        if (takeWord("in")) {
            return Clause.Operator.IN;
        }
        if (takeWord("is")) {
            return takeWord("not") ? Clause.Operator.IS_NOT : Clause.Operator.IS;
        }
        for (Clause.Operator operator : Clause.Operator.values()) {
            if (takeSymbol(operator.text())) {
                return operator;
            }
        }
        throw expectedOperator();
    }

    private Clause.Operand operand() {
        JqlToken token = peek();
        if (token.kind() == JqlToken.Kind.SYMBOL || ended()) {
            throw expected("either a value, list or function");
        }
        take();
        if (takeSymbol("(")) {
            return new Clause.Operand.Function(token.text(), arguments());
        }
        boolean empty = token.word("empty") || token.word("null");
        return empty ? new Clause.Operand.Empty() : new Clause.Operand.Value(token.text());
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        while (!takeSymbol(")")) {
            if (ended()) {
                throw expected("')'");
            }
            String text = take().text();
            if (!text.equals(",")) {
                arguments.add(text);
            }
        }
        return arguments;
    }

    private List<JqlQuery.Sort> order() {
        take();
        if (!takeWord("by")) {
            throw expected("'by'");
        }
        List<JqlQuery.Sort> order = new ArrayList<>();
        do {
            if (peek().kind() == JqlToken.Kind.SYMBOL || ended()) {
                throw expected("a field name");
            }
            String field = take().text();
            boolean descending = takeWord("desc");
            if (!descending) {
                takeWord("asc");
            }
            order.add(new JqlQuery.Sort(field, descending));
        } while (takeSymbol(","));
        return order;
    }

    private void close() {
        if (!takeSymbol(")")) {
            throw expected("')'");
        }
    }

    private RuntimeException expectedOperator() {
        return ended()
                ? JqlError.atEnd("Expecting operator before the end of the query." + OPERATORS)
                : JqlError.at(
                        query,
                        peek().position(),
                        "Expecting operator but got '" + peek().text() + "'." + OPERATORS);
    }

    private RuntimeException expected(String what) {
        return ended()
                ? JqlError.atEnd("Expecting " + what + " before the end of the query.")
                : JqlError.at(
                        query,
                        peek().position(),
                        "Expecting " + what + " but got '" + peek().text() + "'.");
    }

    private boolean takeWord(String keyword) {
        boolean found = peek().word(keyword);
        at += found ? 1 : 0;
        return found;
    }

    private boolean takeSymbol(String symbol) {
        boolean found = peek().symbol(symbol);
        at += found ? 1 : 0;
        return found;
    }

    private boolean ended() {
        return peek().kind() == JqlToken.Kind.END;
    }

    private JqlToken peek() {
        return tokens.get(at);
    }

    private JqlToken take() {
        return tokens.get(at++);
    }
}
