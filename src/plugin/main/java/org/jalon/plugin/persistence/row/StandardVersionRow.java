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

/** One version of a Standard. */
@Preload
@Table("STANDARD_VERSION")
public interface StandardVersionRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Standard and version. */
    @NotNull
    @Unique
    String getVersionKey();

    void setVersionKey(String versionKey);

    @Indexed
    String getStandardKey();

    void setStandardKey(String standardKey);

    int getSortOrder();

    void setSortOrder(int sortOrder);

    String getVersionName();

    void setVersionName(String versionName);

    String getPublished();

    void setPublished(String published);

    String getState();

    void setState(String state);

    String getEnds();

    void setEnds(String ends);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);
}
