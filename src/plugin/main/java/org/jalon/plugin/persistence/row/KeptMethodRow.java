package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A method file the PMO keeps as its own. */
@Preload
@Table("KEPT_METHOD")
public interface KeptMethodRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getMethodCode();

    void setMethodCode(String methodCode);

    /** The file as it was given. */
    @StringLength(StringLength.UNLIMITED)
    String getFileText();

    void setFileText(String fileText);
}
