package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

public class FunctionOperand implements Operand {

    private final List<String> args;

    public FunctionOperand(String name, Collection<String> args) {
        this.args = List.copyOf(args);
    }

    public List<String> getArgs() {
        return args;
    }
}
