package com.atlassian.jira.permission;

public final class GlobalPermissionKey {

    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public static GlobalPermissionKey of(String key) {
        return new GlobalPermissionKey(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey permission && permission.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
