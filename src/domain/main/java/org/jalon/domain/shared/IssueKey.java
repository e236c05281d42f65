package org.jalon.domain.shared;

/** The key people call an issue by, such as {@code FR-12}; shown, never stored. */
public record IssueKey(String value) {
    public IssueKey {
        Code.check("issue key", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
