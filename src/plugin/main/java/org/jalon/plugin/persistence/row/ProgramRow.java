package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A program. */
@Preload
@Table("PROGRAM")
public interface ProgramRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getProgramKey();

    void setProgramKey(String programKey);

    /** Texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getName();

    void setName(String name);

    /** Id of the program's Jira project. */
    Long getProjectId();

    void setProjectId(Long projectId);

    String getStandardKey();

    void setStandardKey(String standardKey);

    /** Another number each time the program or its plan is written; null for a row of before. */
    Long getRevision();

    void setRevision(Long revision);

    String getTargetVersion();

    void setTargetVersion(String targetVersion);

    String getTimeZone();

    void setTimeZone(String timeZone);

    /** Null: today. */
    String getStatusDate();

    void setStatusDate(String statusDate);

    /** The waves that have a name; null without any. */
    @StringLength(StringLength.UNLIMITED)
    String getWaves();

    void setWaves(String waves);
}
