package org.jalon.jiratypes;

/**
 * One line of {@code jira-api.tsv}: a declaration of the Jira API, the Jira majors for which a
 * public add-on was seen built against it (may be empty), and where that is known from.
 */
record Fact(String type, String kind, String declaration, String majors, String source) {

    static Fact parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 5) {
            throw new IllegalArgumentException("Not five columns: " + line);
        }
        return new Fact(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    boolean isType() {
        return kind.equals("TYPE");
    }

    /** The declaration without its throws clause, which byte code does not check. */
    String signature() {
        return declaration.replaceFirst(" throws .*", "");
    }

    String qualified() {
        return type + ": " + signature();
    }
}
