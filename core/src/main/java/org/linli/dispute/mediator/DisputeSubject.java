package org.linli.dispute.mediator;

/** What a dispute is about (纠纷类型), and in what a mediator is expert (调解专长). */
public enum DisputeSubject {
    /** Charging piles for vehicles (充电桩). */
    CHARGING,
    /** Refuse, smells, stairs and yards (环境整治). */
    SANITATION,
    /** Old pipes, leaks, drains (老旧管道). */
    PIPES,
    /** Noise of enterprises, shops and neighbours (噪声). */
    NOISE,
    /** Parking and ways (停车通行). */
    PARKING,
    /** Services and fees of the property manager (物业服务). */
    PROPERTY_SERVICE,
    /** Work, wages, injuries at work (劳动). */
    LABOUR,
    /** Neighbours otherwise (邻里). */
    NEIGHBOURS,
    /** Marriage and family (婚姻家庭). */
    FAMILY,
    /** Consumers and traders (消费). */
    CONSUMER,
    /** Money and damage (债务赔偿). */
    DAMAGES,
    /** Something else (其他). */
    OTHER
}
