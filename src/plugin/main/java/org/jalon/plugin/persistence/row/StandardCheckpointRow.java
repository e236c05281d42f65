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

/** A checkpoint that a version of a Standard brings. */
@Preload
@Table("STANDARD_CHECKPOINT")
public interface StandardCheckpointRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Standard, version and code. */
    @NotNull
    @Unique
    String getCheckpointKey();

    void setCheckpointKey(String checkpointKey);

    @Indexed
    String getStandardKey();

    void setStandardKey(String standardKey);

    String getVersionName();

    void setVersionName(String versionName);

    int getSortOrder();

    void setSortOrder(int sortOrder);

    @StringLength(StringLength.UNLIMITED)
    String getDefinition();

    void setDefinition(String definition);
}
