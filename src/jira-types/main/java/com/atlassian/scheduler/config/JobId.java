package com.atlassian.scheduler.config;

import java.io.Serializable;

public final class JobId implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;

    private JobId(String value) {
        this.value = value;
    }

    public static JobId of(String value) {
        return new JobId(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId same && same.value.equals(value);
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
