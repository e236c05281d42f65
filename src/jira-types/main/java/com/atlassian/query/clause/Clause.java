package com.atlassian.query.clause;

public interface Clause {}
