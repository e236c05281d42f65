package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

public class QueryLiteral {

    private final Long longValue;

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.longValue = longValue;
    }

    public Long getLongValue() {
        return longValue;
    }
}
