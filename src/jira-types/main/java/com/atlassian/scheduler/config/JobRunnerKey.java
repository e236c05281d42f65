package com.atlassian.scheduler.config;

import java.io.Serializable;

public final class JobRunnerKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;

    private JobRunnerKey(String value) {
        this.value = value;
    }

    public static JobRunnerKey of(String value) {
        return new JobRunnerKey(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey same && same.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
