package com.atlassian.jira.web.bean;

import java.io.Serializable;

public class PagerFilter<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int start;
    private final int max;

    private PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    @SuppressWarnings("rawtypes")
    public static PagerFilter newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(index - index % max, max);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
