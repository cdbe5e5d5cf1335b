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

    /** The law on people's mediation. */
    public static final Statute PEOPLES_MEDIATION = new Statute("人民调解法", "2010", LocalDate.of(2011, 1, 1), LAWS);

    /** The law on the mediation and arbitration of labour disputes. */
    public static final Statute LABOUR_DISPUTES = new Statute("劳动争议调解仲裁法", "2007", LocalDate.of(2008, 5, 1), LAWS);

    /** The supreme court's rules on confirming agreements of people's mediation. */
    public static final Statute CONFIRMATION =
            new Statute("最高人民法院关于人民调解协议司法确认程序的若干规定", "法释〔2011〕5号", LocalDate.of(2011, 3, 30), LAWS);

    /** The regulation on petition work. */
    public static final Statute PETITIONS = new Statute("信访工作条例", "2022", LocalDate.of(2022, 5, 1), REGULATIONS);

    /** The law on penalties for the administration of public security as revised in 2025. */
    public static final Statute PUBLIC_SECURITY = new Statute("治安管理处罚法", "2025", LocalDate.of(2026, 1, 1), LAWS);

    /** The law on noise; repealed from 2026-08-15 by the ecological code. */
    public static final Statute NOISE = new Statute("噪声污染防治法", "2021", LocalDate.of(2022, 6, 5), LAWS);

    /** The ecological and environmental code. */
    public static final Statute ECOLOGICAL_CODE = new Statute("生态环境法典", "2026", LocalDate.of(2026, 8, 15), LAWS);

    /** The law on the promotion of employment. */
    public static final Statute EMPLOYMENT = new Statute("就业促进法", "2015", LocalDate.of(2015, 4, 24), LAWS);

    /** The interim regulation on the market for human resources. */
    public static final Statute JOB_MARKET = new Statute("人力资源市场暂行条例", "2018", LocalDate.of(2018, 10, 1), REGULATIONS);

    /** The law on the protection of minors. */
    public static final Statute MINORS = new Statute("未成年人保护法", "2024", LocalDate.of(2024, 4, 26), LAWS);

    /** The regulation on the safety of large events for the public. */
    public static final Statute LARGE_EVENTS =
            new Statute("大型群众性活动安全管理条例", "2007", LocalDate.of(2007, 10, 1), REGULATIONS);

    /** The law on administrative licences as amended in 2019. */
    public static final Statute LICENSING = new Statute("行政许可法", "2019", LocalDate.of(2019, 4, 23), LAWS);

    /** The regulation on sharing the data of government. */
    public static final Statute DATA_SHARING = new Statute("政务数据共享条例", "2025", LocalDate.of(2025, 8, 1), REGULATIONS);

    /** The law on social assistance. */
    public static final Statute SOCIAL_ASSISTANCE = new Statute("社会救助法", "2026", LocalDate.of(2026, 7, 1), LAWS);

    /** The law on promoting the private economy. */
    public static final Statute PRIVATE_ECONOMY = new Statute("民营经济促进法", "2025", LocalDate.of(2025, 5, 20), LAWS);

    /** The regulation on paying small and medium-sized enterprises as revised in 2025. */
    public static final Statute PAYMENTS = new Statute("保障中小企业款项支付条例", "2025", LocalDate.of(2025, 6, 1), REGULATIONS);

    /** The law on guaranteeing public cultural services. */
    public static final Statute PUBLIC_CULTURE = new Statute("公共文化服务保障法", "2016", LocalDate.of(2017, 3, 1), LAWS);

    /** The regulation on volunteer service. */
    public static final Statute VOLUNTEERS = new Statute("志愿服务条例", "2017", LocalDate.of(2017, 12, 1), REGULATIONS);

    /** The law on responding to emergencies as revised in 2024. */
    public static final Statute EMERGENCIES = new Statute("突发事件应对法", "2024", LocalDate.of(2024, 11, 1), LAWS);

    /** The law on public libraries. */
    public static final Statute PUBLIC_LIBRARIES = new Statute("公共图书馆法", "2018", LocalDate.of(2018, 10, 26), LAWS);

    private Statutes() {}
}
