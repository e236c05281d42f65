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

/** What somebody chose to see of a program, under a name. */
@Preload
@Table("SAVED_VIEW")
public interface SavedViewRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program, owner and name. */
    @NotNull
    @Unique
    String getViewKey();

    void setViewKey(String viewKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    String getOwnerId();

    void setOwnerId(String ownerId);

    String getViewName();

    void setViewName(String viewName);

    @StringLength(StringLength.UNLIMITED)
    String getQueryText();

    void setQueryText(String queryText);

    boolean isShared();

    void setShared(boolean shared);
}
