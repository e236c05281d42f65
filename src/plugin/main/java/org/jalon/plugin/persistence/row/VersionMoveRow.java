package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A rollout was moved to another version; never changed. */
@Preload
@Table("VERSION_MOVE")
public interface VersionMoveRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout and number. */
    @NotNull
    @Unique
    String getMoveKey();

    void setMoveKey(String moveKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    int getMoveNumber();

    void setMoveNumber(int moveNumber);

    String getFromVersion();

    void setFromVersion(String fromVersion);

    String getToVersion();

    void setToVersion(String toVersion);

    String getActorKey();

    void setActorKey(String actorKey);

    /** Milliseconds since 1970. */
    Long getMovedAt();

    void setMovedAt(Long movedAt);

    int getAssessmentsBefore();

    void setAssessmentsBefore(int assessmentsBefore);

    /** Null: it takes nothing back. */
    Integer getUndoes();

    void setUndoes(Integer undoes);
}
