package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far the facts of a program have been written anew. */
@Preload
@Table("REBUILD")
public interface RebuildRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getProgramKey();

    void setProgramKey(String programKey);

    /** In ISO form, UTC. */
    String getBegunAt();

    void setBegunAt(String begunAt);

    /** Null while it goes on. */
    String getFinishedAt();

    void setFinishedAt(String finishedAt);

    int getRolloutCount();

    void setRolloutCount(int rolloutCount);

    int getDoneCount();

    void setDoneCount(int doneCount);

    /** Null before the first rollout is done. */
    String getLastBu();

    void setLastBu(String lastBu);

    Long getFactCount();

    void setFactCount(Long factCount);

    Long getReadingMillis();

    void setReadingMillis(Long readingMillis);

    Long getWritingMillis();

    void setWritingMillis(Long writingMillis);
}
