package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The method a program was set up from, and the KPIs it follows. */
@Preload
@Table("PROGRAM_METHOD")
public interface ProgramMethodRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getProgramKey();

    void setProgramKey(String programKey);

    String getMethodCode();

    void setMethodCode(String methodCode);

    /** Their codes in the order they are shown, with commas between. */
    @StringLength(StringLength.UNLIMITED)
    String getKpis();

    void setKpis(String kpis);
}
