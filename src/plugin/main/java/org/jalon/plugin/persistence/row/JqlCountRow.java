package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How many issues the query of a criterion found for a rollout. */
@Preload
@Table("JQL_COUNT")
public interface JqlCountRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout and criterion. */
    @NotNull
    @Unique
    String getCountKey();

    void setCountKey(String countKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    @StringLength(StringLength.UNLIMITED)
    String getQuery();

    void setQuery(String query);

    int getFound();

    void setFound(int found);

    /** Milliseconds since 1970. */
    long getCountedAt();

    void setCountedAt(long countedAt);

    /** Why Jira did not run it; null: it did. */
    @StringLength(StringLength.UNLIMITED)
    String getProblem();

    void setProblem(String problem);
}
