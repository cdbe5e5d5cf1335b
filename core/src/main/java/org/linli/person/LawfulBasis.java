package org.linli.person;

/** The lawful basis on which a person's data are kept (处理个人信息的合法性基础): 个人信息保护法 §13. */
public enum LawfulBasis {
    /** The person agreed (个人同意), §13 (1). */
    CONSENT,
    /** For a contract with the person, or to manage staff (订立、履行合同或者实施人力资源管理), §13 (2). */
    CONTRACT_HR,
    /** For a duty that law lays on the keeper of the data (履行法定职责或者法定义务), §13 (3). */
    STATUTORY_DUTY,
    /** Public health, or danger to life, health or property (应对突发公共卫生事件或者紧急情况), §13 (4). */
    EMERGENCY,
    /** News and supervision in the public interest (公共利益的新闻报道、舆论监督), §13 (5). */
    PUBLIC_INTEREST_NEWS,
    /** The person published it, or it was published lawfully (已合法公开), §13 (6). */
    ALREADY_PUBLIC,
    /** Another law or regulation allows it (法律、行政法规规定的其他情形), §13 (7). */
    OTHER_LAW
}
