package org.linli.kernel;

import java.time.LocalDate;

/**
 * The statutes and regulations whose text was read (已查阅的法律法规), edition by edition. A change of the law is one more
 * constant here, and one more edition of each parameter that it touches.
 */
public final class Statutes {
    private static final LocalDate LAWS = LocalDate.of(2026, 7, 17);
    private static final LocalDate REGULATIONS = LocalDate.of(2025, 8, 31);

    /** The law on residents' committees as amended in 2018; superseded from 2026-01-01. */
    public static final Statute COMMITTEES_2018 = new Statute("城市居民委员会组织法", "2018", LocalDate.of(2018, 12, 29), LAWS);

    /** The law on residents' committees as revised in 2025. */
    public static final Statute COMMITTEES_2025 = new Statute("城市居民委员会组织法", "2025", LocalDate.of(2026, 1, 1), LAWS);

    /** The civil code. */
    public static final Statute CIVIL_CODE = new Statute("中华人民共和国民法典", "2020", LocalDate.of(2021, 1, 1), LAWS);

    /** The law on civil procedure as amended in 2023. */
    public static final Statute CIVIL_PROCEDURE = new Statute("民事诉讼法", "2023", LocalDate.of(2024, 1, 1), LAWS);

    /** The law on the protection of personal information. */
    public static final Statute PERSONAL_INFORMATION = new Statute("个人信息保护法", "2021", LocalDate.of(2021, 11, 1), LAWS);

    /** The regulation on public holidays as amended in 2024. */
    public static final Statute HOLIDAYS = new Statute("全国年节及纪念日放假办法", "2024", LocalDate.of(2025, 1, 1), REGULATIONS);

    private Statutes() {}
}
