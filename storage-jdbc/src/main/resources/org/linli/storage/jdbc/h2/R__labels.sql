DELETE FROM ${prefix}label WHERE enumeration = 'ActivityAudience';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ActivityAudience', 'ENTERPRISE', '企业', 'enterprises'),
    ('ActivityAudience', 'CHILD', '儿童', 'children'),
    ('ActivityAudience', 'PARENT', '父母', 'parents'),
    ('ActivityAudience', 'GRANDPARENT', '祖辈', 'grandparents'),
    ('ActivityAudience', 'ALL', '全体居民', 'everyone');
DELETE FROM ${prefix}label WHERE enumeration = 'ActivitySetting';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ActivitySetting', 'INDOOR', '室内', 'indoors'),
    ('ActivitySetting', 'OUTDOOR', '室外', 'outdoors');
DELETE FROM ${prefix}label WHERE enumeration = 'ActivityStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ActivityStatus', 'PLANNED', '筹备中', 'being prepared'),
    ('ActivityStatus', 'PUBLISHED', '已发布', 'published'),
    ('ActivityStatus', 'RUNNING', '进行中', 'going on'),
    ('ActivityStatus', 'HELD', '已举办', 'over'),
    ('ActivityStatus', 'ARCHIVED', '已归档', 'filed'),
    ('ActivityStatus', 'CANCELLED', '已取消', 'called off');
DELETE FROM ${prefix}label WHERE enumeration = 'ActivityWishStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ActivityWishStatus', 'OPEN', '待回应', 'waiting'),
    ('ActivityWishStatus', 'TAKEN_UP', '已转活动', 'taken up'),
    ('ActivityWishStatus', 'DECLINED', '未采纳', 'declined');
DELETE FROM ${prefix}label WHERE enumeration = 'AgreementMode';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('AgreementMode', 'WRITTEN', '书面', 'written'),
    ('AgreementMode', 'ORAL', '口头', 'oral');
DELETE FROM ${prefix}label WHERE enumeration = 'AppointmentStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('AppointmentStatus', 'RECOMMENDED', '已推荐', 'recommended'),
    ('AppointmentStatus', 'SELECTED', '已遴选', 'selected'),
    ('AppointmentStatus', 'APPROVED', '已批复', 'approved'),
    ('AppointmentStatus', 'FILED', '已备案', 'filed'),
    ('AppointmentStatus', 'APPOINTED', '已聘用', 'appointed'),
    ('AppointmentStatus', 'ENDED', '已结束', 'ended');
DELETE FROM ${prefix}label WHERE enumeration = 'AssessedKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('AssessedKind', 'UNIT', '共建单位', 'unit'),
    ('AssessedKind', 'GRID', '网格', 'grid'),
    ('AssessedKind', 'PERSON', '人员', 'person');
DELETE FROM ${prefix}label WHERE enumeration = 'AssessmentStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('AssessmentStatus', 'OPEN', '记录中', 'open'),
    ('AssessmentStatus', 'ANNOUNCED', '已告知', 'announced'),
    ('AssessmentStatus', 'APPEALED', '申诉中', 'under appeal'),
    ('AssessmentStatus', 'FINAL', '已确定', 'final'),
    ('AssessmentStatus', 'DROPPED', '已作废', 'dropped');
DELETE FROM ${prefix}label WHERE enumeration = 'AwardCategory';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('AwardCategory', 'EXCELLENT_VOLUNTEER', '优秀志愿者', 'excellent volunteer'),
    ('AwardCategory', 'BEAUTIFUL_BUILDING_HEAD', '最美楼栋长', 'most beautiful head of a building'),
    ('AwardCategory', 'EXCELLENT_MEMBER', '优秀在职党员', 'excellent in-service member');
DELETE FROM ${prefix}label WHERE enumeration = 'AwardRoundStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('AwardRoundStatus', 'CALL', '征集提名中', 'open for nominations'),
    ('AwardRoundStatus', 'REVIEW', '评审中', 'under review'),
    ('AwardRoundStatus', 'CLOSED', '已结束', 'over');
DELETE FROM ${prefix}label WHERE enumeration = 'AwardStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('AwardStatus', 'NOMINATED', '已提名', 'nominated'),
    ('AwardStatus', 'QUALIFIED', '已核实', 'compared with the record'),
    ('AwardStatus', 'PUBLICISED', '公示中', 'public'),
    ('AwardStatus', 'OBJECTED', '异议核查中', 'under objection'),
    ('AwardStatus', 'AWARDED', '已授予', 'honoured'),
    ('AwardStatus', 'NOT_AWARDED', '未授予', 'not honoured'),
    ('AwardStatus', 'WITHDRAWN', '已退出', 'withdrawn'),
    ('AwardStatus', 'REVOKED', '已撤销', 'taken back');
DELETE FROM ${prefix}label WHERE enumeration = 'CapacityKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('CapacityKind', 'AT_ONCE', '同时可用', 'at once'),
    ('CapacityKind', 'IN_ALL', '总量', 'in all'),
    ('CapacityKind', 'PER_MONTH', '每月', 'each month');
DELETE FROM ${prefix}label WHERE enumeration = 'ConferenceStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ConferenceStatus', 'PROPOSED', '拟召开', 'proposed'),
    ('ConferenceStatus', 'SCHEDULED', '已通知', 'convened'),
    ('ConferenceStatus', 'HELD', '已召开', 'held'),
    ('ConferenceStatus', 'MINUTED', '已形成纪要', 'closed by its minutes'),
    ('ConferenceStatus', 'CANCELLED', '已取消', 'called off');
DELETE FROM ${prefix}label WHERE enumeration = 'ConsultationKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ConsultationKind', 'COUNCIL', '议事会', 'council'),
    ('ConsultationKind', 'HEARING', '听证会', 'hearing'),
    ('ConsultationKind', 'TALK', '恳谈会', 'talk');
DELETE FROM ${prefix}label WHERE enumeration = 'ConsultationStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ConsultationStatus', 'PLANNED', '已安排', 'planned'),
    ('ConsultationStatus', 'HELD', '已协商', 'held'),
    ('ConsultationStatus', 'PUBLISHED', '已公布结果', 'published'),
    ('ConsultationStatus', 'CONCLUDED', '已落实', 'concluded'),
    ('ConsultationStatus', 'CANCELLED', '已取消', 'called off');
DELETE FROM ${prefix}label WHERE enumeration = 'CopyOwner';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('CopyOwner', 'LOCAL', '社区', 'the community'),
    ('CopyOwner', 'DISTRICT_LIBRARY', '区图书馆', 'the district library');
DELETE FROM ${prefix}label WHERE enumeration = 'CopyStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('CopyStatus', 'AVAILABLE', '在架', 'on the shelf'),
    ('CopyStatus', 'ON_LOAN', '借出', 'lent'),
    ('CopyStatus', 'PUT_ASIDE', '已保留', 'put aside'),
    ('CopyStatus', 'IN_TRANSIT', '在途', 'on its way to its owner'),
    ('CopyStatus', 'REPAIR', '修补中', 'being repaired'),
    ('CopyStatus', 'LOST', '遗失', 'lost'),
    ('CopyStatus', 'SENT_BACK', '已送还', 'sent back'),
    ('CopyStatus', 'WITHDRAWN', '已剔旧', 'taken out');
DELETE FROM ${prefix}label WHERE enumeration = 'DisputeClass';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('DisputeClass', 'RESIDENT_ENTERPRISE', '居民与企业', 'residents and enterprises'),
    ('DisputeClass', 'RESIDENT_RESIDENT', '居民与居民', 'residents'),
    ('DisputeClass', 'RESIDENT_SOCIAL_ORGANISATION', '居民与社会组织', 'residents and social organisations'),
    ('DisputeClass', 'OTHER', '其他', 'others');
DELETE FROM ${prefix}label WHERE enumeration = 'DisputeReferral';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('DisputeReferral', 'POLICE', '公安机关', 'the police'),
    ('DisputeReferral', 'DEPARTMENT', '主管部门', 'the department'),
    ('DisputeReferral', 'ARBITRATION', '仲裁', 'arbitration'),
    ('DisputeReferral', 'COURT', '人民法院', 'a court'),
    ('DisputeReferral', 'COMMERCIAL_MEDIATION', '商事调解组织', 'commercial mediation'),
    ('DisputeReferral', 'PETITION', '信访部门', 'the petition office'),
    ('DisputeReferral', 'COUNTY_CENTRE', '县级综治中心', 'the county''s centre');
DELETE FROM ${prefix}label WHERE enumeration = 'DisputeStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('DisputeStatus', 'REGISTERED', '已登记', 'registered'),
    ('DisputeStatus', 'ACCEPTED', '已受理', 'accepted'),
    ('DisputeStatus', 'REJECTED', '不予受理', 'rejected'),
    ('DisputeStatus', 'REFERRED', '已引导移送', 'referred'),
    ('DisputeStatus', 'JOINED', '已并案', 'joined to another case'),
    ('DisputeStatus', 'ASSIGNED', '已指派', 'assigned'),
    ('DisputeStatus', 'MEDIATING', '调解中', 'in mediation'),
    ('DisputeStatus', 'AGREED', '已达成协议', 'agreed'),
    ('DisputeStatus', 'PERFORMING', '履行中', 'being performed'),
    ('DisputeStatus', 'PERFORMED', '已履行', 'performed'),
    ('DisputeStatus', 'FOLLOWED_UP', '已回访', 'followed up'),
    ('DisputeStatus', 'BREACHED', '未履行', 'broken'),
    ('DisputeStatus', 'TERMINATED', '调解终止', 'ended in vain'),
    ('DisputeStatus', 'ARCHIVED', '已归档', 'on file');
DELETE FROM ${prefix}label WHERE enumeration = 'DisputeSubject';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('DisputeSubject', 'CHARGING', '充电桩', 'charging piles'),
    ('DisputeSubject', 'SANITATION', '环境整治', 'sanitation'),
    ('DisputeSubject', 'PIPES', '老旧管道', 'old pipes'),
    ('DisputeSubject', 'NOISE', '噪声', 'noise'),
    ('DisputeSubject', 'PARKING', '停车通行', 'parking'),
    ('DisputeSubject', 'PROPERTY_SERVICE', '物业服务', 'property services'),
    ('DisputeSubject', 'LABOUR', '劳动', 'labour'),
    ('DisputeSubject', 'NEIGHBOURS', '邻里', 'neighbours'),
    ('DisputeSubject', 'FAMILY', '婚姻家庭', 'marriage and family'),
    ('DisputeSubject', 'CONSUMER', '消费', 'consumers'),
    ('DisputeSubject', 'DAMAGES', '债务赔偿', 'money and damage'),
    ('DisputeSubject', 'OTHER', '其他', 'other');
DELETE FROM ${prefix}label WHERE enumeration = 'DisputeUrgency';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('DisputeUrgency', 'RED', '红色', 'red'),
    ('DisputeUrgency', 'YELLOW', '黄色', 'yellow'),
    ('DisputeUrgency', 'BLUE', '蓝色', 'blue');
DELETE FROM ${prefix}label WHERE enumeration = 'DivisionStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('DivisionStatus', 'DRAFT', '拟定', 'a draft'),
    ('DivisionStatus', 'REVIEWED', '已审核', 'reviewed'),
    ('DivisionStatus', 'FILED', '已备案', 'filed'),
    ('DivisionStatus', 'PUBLISHED', '已公布', 'published'),
    ('DivisionStatus', 'ADJUSTED', '已调整', 'replaced'),
    ('DivisionStatus', 'DROPPED', '已放弃', 'dropped'),
    ('DivisionStatus', 'REVOKED', '已撤销公布', 'revoked before its first day');
DELETE FROM ${prefix}label WHERE enumeration = 'DutyCategory';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('DutyCategory', 'PARTY_BUILDING', '组织建设', 'party building'),
    ('DutyCategory', 'LEGAL_AID', '法律咨询与援助', 'legal advice and aid'),
    ('DutyCategory', 'HARDSHIP_AND_JOBS', '助困扶残与就业援助', 'help in hardship, with disability and finding work'),
    ('DutyCategory', 'GOVERNANCE', '社区治理', 'community governance'),
    ('DutyCategory', 'HEALTH', '健康医疗', 'health and medicine'),
    ('DutyCategory', 'CULTURE_AND_SPORTS', '文化体育', 'culture and sports'),
    ('DutyCategory', 'SAFETY_AND_PATROL', '安全宣传与治安巡逻', 'safety campaigns and patrols'),
    ('DutyCategory', 'OTHER', '其他', 'other');
DELETE FROM ${prefix}label WHERE enumeration = 'DutyPostingStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('DutyPostingStatus', 'DRAFT', '草稿', 'a draft'),
    ('DutyPostingStatus', 'PUBLISHED', '已发布', 'published'),
    ('DutyPostingStatus', 'CLOSED', '已结束', 'closed'),
    ('DutyPostingStatus', 'CANCELLED', '已取消', 'called off');
DELETE FROM ${prefix}label WHERE enumeration = 'EnterpriseIssueStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('EnterpriseIssueStatus', 'RAISED', '已受理', 'raised'),
    ('EnterpriseIssueStatus', 'ROUTED', '已转办', 'routed'),
    ('EnterpriseIssueStatus', 'ANSWERED', '已答复', 'answered'),
    ('EnterpriseIssueStatus', 'CLOSED', '已办结', 'closed'),
    ('EnterpriseIssueStatus', 'WITHDRAWN', '已撤回', 'withdrawn');
DELETE FROM ${prefix}label WHERE enumeration = 'FeedbackStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('FeedbackStatus', 'APPRAISED', '已评价', 'appraised'),
    ('FeedbackStatus', 'SENT', '已反馈', 'sent'),
    ('FeedbackStatus', 'ACKNOWLEDGED', '已签收', 'acknowledged');
DELETE FROM ${prefix}label WHERE enumeration = 'FigureKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('FigureKind', 'ACCEPTED', '受理', 'accepted'),
    ('FigureKind', 'SETTLED', '达成协议', 'agreed'),
    ('FigureKind', 'WITHDRAWN', '撤回协议', 'taken back'),
    ('FigureKind', 'FAILED', '终止', 'ended in vain'),
    ('FigureKind', 'PERFORMED', '履行', 'performed'),
    ('FigureKind', 'REMEDIED', '督促后履行', 'performed after a breach'),
    ('FigureKind', 'BREACHED', '未履行', 'broken'),
    ('FigureKind', 'CONFIRMED', '申请司法确认', 'applied for confirmation'),
    ('FigureKind', 'REFERRED', '引导移送', 'referred'),
    ('FigureKind', 'REBOUND', '反弹', 'came back'),
    ('FigureKind', 'REPEAT', '重复', 'repeat');
DELETE FROM ${prefix}label WHERE enumeration = 'GridNature';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('GridNature', 'BASIC', '基础网格', 'basic grid'),
    ('GridNature', 'DEDICATED', '专属网格', 'dedicated grid');
DELETE FROM ${prefix}label WHERE enumeration = 'GridPostEnd';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('GridPostEnd', 'RELEASED', '免去', 'released'),
    ('GridPostEnd', 'LEFT', '离任', 'left');
DELETE FROM ${prefix}label WHERE enumeration = 'GridPostKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('GridPostKind', 'GRID_MEMBER', '网格员', 'member of the grid''s staff'),
    ('GridPostKind', 'GRID_HEAD', '网格长', 'head of the grid'),
    ('GridPostKind', 'PARTY_LIAISON', '党建联络员', 'party liaison'),
    ('GridPostKind', 'BUILDING_HEAD', '楼栋长', 'head of a building'),
    ('GridPostKind', 'COMMUNITY_WORKER', '社区工作人员', 'community worker'),
    ('GridPostKind', 'ENTERPRISE_REPRESENTATIVE', '企业代表', 'representative of an enterprise'),
    ('GridPostKind', 'PROPERTY_REPRESENTATIVE', '物业代表', 'representative of the property manager'),
    ('GridPostKind', 'RESIDENT_REPRESENTATIVE', '居民代表', 'representative of the residents'),
    ('GridPostKind', 'YOUTH_VOLUNTEER', '青年志愿者', 'young volunteer');
DELETE FROM ${prefix}label WHERE enumeration = 'GridPostStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('GridPostStatus', 'NOMINATED', '已提名', 'nominated'),
    ('GridPostStatus', 'CONSENTED', '本人已同意', 'consented'),
    ('GridPostStatus', 'APPOINTED', '已任命', 'appointed'),
    ('GridPostStatus', 'PUBLICISED', '已公示', 'publicised'),
    ('GridPostStatus', 'ENDED', '已离任', 'ended');
DELETE FROM ${prefix}label WHERE enumeration = 'GridType';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('GridType', 'RESIDENTIAL', '居民小区', 'homes'),
    ('GridType', 'ENTERPRISE', '企业', 'enterprises'),
    ('GridType', 'SCHOOL', '学校', 'school'),
    ('GridType', 'HOSPITAL', '医院', 'hospital'),
    ('GridType', 'MARKET', '市场', 'market'),
    ('GridType', 'OFFICE_BUILDING', '商务楼宇', 'office building'),
    ('GridType', 'OTHER', '其他', 'other');
DELETE FROM ${prefix}label WHERE enumeration = 'HotlineOutcome';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('HotlineOutcome', 'SOLVED', '已解决', 'settled'),
    ('HotlineOutcome', 'CANNOT', '无法解决', 'cannot be done'),
    ('HotlineOutcome', 'WITHDRAWN', '来电人撤回', 'withdrawn by the caller');
DELETE FROM ${prefix}label WHERE enumeration = 'HotlineStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('HotlineStatus', 'REGISTERED', '已登记', 'registered'),
    ('HotlineStatus', 'DISPATCHED', '已派单', 'dispatched'),
    ('HotlineStatus', 'CLOSED', '已办结', 'closed'),
    ('HotlineStatus', 'CALLED_BACK', '已回访', 'called back'),
    ('HotlineStatus', 'MERGED', '已合并', 'merged');
DELETE FROM ${prefix}label WHERE enumeration = 'IncidentCategory';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('IncidentCategory', 'BASIC_INFORMATION', '基础信息采集', 'basic information'),
    ('IncidentCategory', 'PUBLIC_OPINION', '社情民意收集', 'public opinion'),
    ('IncidentCategory', 'SAFETY_HAZARD', '安全隐患排查整治', 'safety hazard'),
    ('IncidentCategory', 'DISPUTE', '矛盾纠纷排查化解', 'dispute'),
    ('IncidentCategory', 'LEGAL_PUBLICITY', '政策法律法规宣传', 'policies and laws'),
    ('IncidentCategory', 'PUBLIC_SERVICE', '公共服务代办', 'public service errand'),
    ('IncidentCategory', 'PSYCHOLOGICAL_SUPPORT', '社会心理服务', 'psychological support'),
    ('IncidentCategory', 'PEACE_BUILDING', '参与平安创建', 'keeping the place safe and peaceful'),
    ('IncidentCategory', 'OTHER', '其他', 'other');
DELETE FROM ${prefix}label WHERE enumeration = 'IncidentStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('IncidentStatus', 'CAPTURED', '已采集', 'captured'),
    ('IncidentStatus', 'ACCEPTED', '已受理', 'accepted'),
    ('IncidentStatus', 'DECLINED', '不予受理', 'not accepted'),
    ('IncidentStatus', 'ROUTED', '已分流', 'routed'),
    ('IncidentStatus', 'RETURNED', '已退回', 'given back'),
    ('IncidentStatus', 'HANDLED', '已处置', 'handled'),
    ('IncidentStatus', 'FED_BACK', '已反馈', 'fed back'),
    ('IncidentStatus', 'EVALUATED', '已评价', 'evaluated');
DELETE FROM ${prefix}label WHERE enumeration = 'IssueKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('IssueKind', 'POLICY_QUESTION', '政策咨询', 'question of policy'),
    ('IssueKind', 'RECRUITMENT', '用工', 'recruitment'),
    ('IssueKind', 'FINANCING', '融资', 'financing'),
    ('IssueKind', 'SURROUNDINGS', '周边环境与配套', 'surroundings and supply'),
    ('IssueKind', 'ARREARS', '账款拖欠', 'arrear of payment'),
    ('IssueKind', 'OTHER', '其他', 'other');
DELETE FROM ${prefix}label WHERE enumeration = 'IssueRating';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('IssueRating', 'SATISFIED', '满意', 'satisfied'),
    ('IssueRating', 'FAIR', '基本满意', 'satisfied on the whole'),
    ('IssueRating', 'UNSATISFIED', '不满意', 'not satisfied');
DELETE FROM ${prefix}label WHERE enumeration = 'JobFairStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('JobFairStatus', 'PLANNED', '筹备中', 'being prepared'),
    ('JobFairStatus', 'PUBLISHED', '已公布', 'published'),
    ('JobFairStatus', 'OPEN', '举办中', 'open'),
    ('JobFairStatus', 'HELD', '已举办', 'over'),
    ('JobFairStatus', 'CANCELLED', '已取消', 'called off');
DELETE FROM ${prefix}label WHERE enumeration = 'JobSeekerStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('JobSeekerStatus', 'SEEKING', '有效', 'in force'),
    ('JobSeekerStatus', 'ENDED', '已终止', 'ended');
DELETE FROM ${prefix}label WHERE enumeration = 'LiaisonVisitStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('LiaisonVisitStatus', 'PLANNED', '待走访', 'planned'),
    ('LiaisonVisitStatus', 'RESCHEDULED', '已改期', 'rescheduled'),
    ('LiaisonVisitStatus', 'DONE', '已走访', 'done'),
    ('LiaisonVisitStatus', 'MISSED', '未走访', 'missed'),
    ('LiaisonVisitStatus', 'DROPPED', '已取消', 'given up');
DELETE FROM ${prefix}label WHERE enumeration = 'LoanStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('LoanStatus', 'OPEN', '未还', 'open'),
    ('LoanStatus', 'RETURNED', '已还', 'back'),
    ('LoanStatus', 'LOST', '已报失', 'lost'),
    ('LoanStatus', 'REVOKED', '已撤销', 'taken back');
DELETE FROM ${prefix}label WHERE enumeration = 'MatterField';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('MatterField', 'HOUSING', '房屋物业', 'housing and property management'),
    ('MatterField', 'ENVIRONMENT', '环境卫生', 'sanitation and surroundings'),
    ('MatterField', 'NOISE', '噪声', 'noise'),
    ('MatterField', 'UTILITIES', '水电气与电梯', 'water, power, gas and lifts'),
    ('MatterField', 'TRAFFIC', '交通停车', 'traffic and parking'),
    ('MatterField', 'LABOUR', '劳动保障', 'work and wages'),
    ('MatterField', 'WELFARE', '民生保障', 'assistance and care'),
    ('MatterField', 'SCHOOL_HEALTH', '教育医疗', 'schools and health'),
    ('MatterField', 'ORDER', '公共秩序', 'public order'),
    ('MatterField', 'OTHER', '其他', 'other');
DELETE FROM ${prefix}label WHERE enumeration = 'MediatorStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('MediatorStatus', 'ACTIVE', '在任', 'active'),
    ('MediatorStatus', 'DISMISSED', '已罢免、解聘', 'dismissed'),
    ('MediatorStatus', 'ENDED', '已离任', 'ended');
DELETE FROM ${prefix}label WHERE enumeration = 'MemberReportStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('MemberReportStatus', 'REPORTED', '已报到', 'reported'),
    ('MemberReportStatus', 'CONFIRMED', '已确认', 'confirmed'),
    ('MemberReportStatus', 'SERVING', '服务中', 'serving'),
    ('MemberReportStatus', 'EXEMPT', '暂免服务', 'exempt'),
    ('MemberReportStatus', 'TRANSFERRED', '已转出', 'transferred'),
    ('MemberReportStatus', 'EXITED', '已退出', 'exited');
DELETE FROM ${prefix}label WHERE enumeration = 'MemberStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('MemberStatus', 'ACTIVE', '有效', 'active'),
    ('MemberStatus', 'SUSPENDED', '暂停', 'suspended'),
    ('MemberStatus', 'EXPIRED', '到期', 'expired'),
    ('MemberStatus', 'WITHDRAWN', '已退出', 'withdrawn');
DELETE FROM ${prefix}label WHERE enumeration = 'NeedRating';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('NeedRating', 'SATISFIED', '满意', 'satisfied'),
    ('NeedRating', 'MOSTLY', '基本满意', 'satisfied on the whole'),
    ('NeedRating', 'NOT_SATISFIED', '不满意', 'not satisfied');
DELETE FROM ${prefix}label WHERE enumeration = 'NeedStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('NeedStatus', 'SUBMITTED', '已申报', 'submitted'),
    ('NeedStatus', 'VERIFIED', '已核实', 'verified'),
    ('NeedStatus', 'PUBLISHED', '已发布', 'published'),
    ('NeedStatus', 'UNMATCHED', '无人认领', 'unmatched'),
    ('NeedStatus', 'ESCALATED', '已提交联席会议', 'before the joint conference'),
    ('NeedStatus', 'CLAIMED', '已认领', 'claimed'),
    ('NeedStatus', 'IN_PROGRESS', '办理中', 'in progress'),
    ('NeedStatus', 'DELIVERED', '待确认', 'delivered'),
    ('NeedStatus', 'CONFIRMED', '已确认', 'confirmed'),
    ('NeedStatus', 'RATED', '已评价', 'rated'),
    ('NeedStatus', 'REJECTED', '不予受理', 'rejected'),
    ('NeedStatus', 'WITHDRAWN', '已撤回', 'withdrawn');
DELETE FROM ${prefix}label WHERE enumeration = 'NeedUrgency';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('NeedUrgency', 'URGENT', '特急', 'at once'),
    ('NeedUrgency', 'SOON', '较急', 'soon'),
    ('NeedUrgency', 'ORDINARY', '一般', 'as it fits');
DELETE FROM ${prefix}label WHERE enumeration = 'OrganisationKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('OrganisationKind', 'ENTERPRISE', '企业', 'enterprise'),
    ('OrganisationKind', 'GOVERNMENT', '机关', 'organ of state or party'),
    ('OrganisationKind', 'PUBLIC_INSTITUTION', '事业单位', 'public institution'),
    ('OrganisationKind', 'SOCIAL_ORGANISATION', '社会组织', 'social organisation'),
    ('OrganisationKind', 'SCHOOL', '学校', 'school'),
    ('OrganisationKind', 'PROPERTY_MANAGER', '物业服务企业', 'property manager'),
    ('OrganisationKind', 'OWNERS_COMMITTEE', '业主委员会', 'owners'' committee'),
    ('OrganisationKind', 'RESIDENTS_COMMITTEE', '居民委员会', 'residents'' committee'),
    ('OrganisationKind', 'OTHER', '其他单位', 'other organisation');
DELETE FROM ${prefix}label WHERE enumeration = 'PartyOrganisationLevel';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('PartyOrganisationLevel', 'COMMITTEE', '党委', 'party committee'),
    ('PartyOrganisationLevel', 'GENERAL_BRANCH', '党总支', 'general branch'),
    ('PartyOrganisationLevel', 'BRANCH', '党支部', 'branch');
DELETE FROM ${prefix}label WHERE enumeration = 'PetitionChannel';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('PetitionChannel', 'VISIT', '走访', 'visit'),
    ('PetitionChannel', 'LETTER', '书信', 'letter'),
    ('PetitionChannel', 'ONLINE', '网络', 'network'),
    ('PetitionChannel', 'TELEPHONE', '电话', 'telephone');
DELETE FROM ${prefix}label WHERE enumeration = 'PetitionKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('PetitionKind', 'PROPOSAL', '建议意见', 'opinion or proposal'),
    ('PetitionKind', 'ACCUSATION', '检举控告', 'accusation'),
    ('PetitionKind', 'CLAIM', '申诉求决', 'complaint or claim');
DELETE FROM ${prefix}label WHERE enumeration = 'PetitionStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('PetitionStatus', 'REGISTERED', '已登记', 'registered'),
    ('PetitionStatus', 'TRANSFERRED', '已转送', 'passed on'),
    ('PetitionStatus', 'ACCEPTED', '已受理', 'accepted'),
    ('PetitionStatus', 'NOT_ACCEPTED', '不予受理', 'not accepted'),
    ('PetitionStatus', 'ANSWERED', '已答复', 'answered'),
    ('PetitionStatus', 'IN_REVIEW', '复查中', 'under review'),
    ('PetitionStatus', 'REVIEWED', '已复查', 'reviewed'),
    ('PetitionStatus', 'IN_RECHECK', '复核中', 'under recheck'),
    ('PetitionStatus', 'FINAL', '已复核终结', 'ended by a recheck'),
    ('PetitionStatus', 'WITHDRAWN', '已撤回', 'withdrawn');
DELETE FROM ${prefix}label WHERE enumeration = 'PostDirection';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('PostDirection', 'IN', '进入', 'into the community'),
    ('PostDirection', 'OUT', '派出', 'out of the community');
DELETE FROM ${prefix}label WHERE enumeration = 'ProjectStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ProjectStatus', 'PLANNED', '已立项', 'planned'),
    ('ProjectStatus', 'RUNNING', '实施中', 'running'),
    ('ProjectStatus', 'DONE', '已完成', 'done'),
    ('ProjectStatus', 'STOPPED', '已终止', 'stopped');
DELETE FROM ${prefix}label WHERE enumeration = 'ReaderKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ReaderKind', 'RESIDENT', '居民', 'a resident'),
    ('ReaderKind', 'EMPLOYEE', '企业职工', 'who works here'),
    ('ReaderKind', 'PUPIL', '共建学校学生', 'a pupil of a partner school'),
    ('ReaderKind', 'RESEARCHER', '研究者', 'who studies');
DELETE FROM ${prefix}label WHERE enumeration = 'ReaderStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ReaderStatus', 'ACTIVE', '有效', 'in force'),
    ('ReaderStatus', 'ENDED', '已注销', 'ended');
DELETE FROM ${prefix}label WHERE enumeration = 'RecruitChannel';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('RecruitChannel', 'ONLINE', '线上', 'online'),
    ('RecruitChannel', 'OFFLINE', '线下', 'on site');
DELETE FROM ${prefix}label WHERE enumeration = 'ReferralStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ReferralStatus', 'REFERRED', '待反馈', 'waiting'),
    ('ReferralStatus', 'INTERVIEWED', '已面试', 'seen'),
    ('ReferralStatus', 'OFFERED', '已发录用通知', 'offered'),
    ('ReferralStatus', 'ENTERED', '待企业确认', 'hired and not confirmed'),
    ('ReferralStatus', 'HIRED', '已录用', 'hired'),
    ('ReferralStatus', 'LEFT', '已离职', 'left'),
    ('ReferralStatus', 'DECLINED', '未录用', 'declined'),
    ('ReferralStatus', 'DISCARDED', '已作废', 'discarded');
DELETE FROM ${prefix}label WHERE enumeration = 'RequesterKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('RequesterKind', 'ENTERPRISE', '企业', 'an enterprise'),
    ('RequesterKind', 'RESIDENT', '居民', 'a resident'),
    ('RequesterKind', 'COMMUNITY', '社区', 'the community');
DELETE FROM ${prefix}label WHERE enumeration = 'ReservationStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ReservationStatus', 'WAITING', '等候中', 'waiting'),
    ('ReservationStatus', 'READY', '可取书', 'ready'),
    ('ReservationStatus', 'MET', '已取书', 'met'),
    ('ReservationStatus', 'EXPIRED', '已逾期', 'expired'),
    ('ReservationStatus', 'CANCELLED', '已取消', 'cancelled');
DELETE FROM ${prefix}label WHERE enumeration = 'ResolutionStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ResolutionStatus', 'VOTING', '表决中', 'voted on'),
    ('ResolutionStatus', 'ADOPTED', '办理中', 'adopted'),
    ('ResolutionStatus', 'REJECTED', '未通过', 'rejected'),
    ('ResolutionStatus', 'DONE', '已办结', 'done'),
    ('ResolutionStatus', 'DROPPED', '已终止', 'let go');
DELETE FROM ${prefix}label WHERE enumeration = 'ResourceStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ResourceStatus', 'OFFERED', '已提供', 'offered'),
    ('ResourceStatus', 'VALID', '有效', 'on the list'),
    ('ResourceStatus', 'RETIRED', '已退出', 'retired');
DELETE FROM ${prefix}label WHERE enumeration = 'RevealPurpose';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('RevealPurpose', 'REACH', '联系本人', 'To reach the person'),
    ('RevealPurpose', 'VERIFY', '核验身份', 'To compare papers with the record'),
    ('RevealPurpose', 'STATUTORY_REPORT', '依法报送', 'For a report that law asks for'),
    ('RevealPurpose', 'OWN_REQUEST', '本人查阅、复制', 'At the person''s own request'),
    ('RevealPurpose', 'EMERGENCY', '紧急情况', 'In an emergency');
DELETE FROM ${prefix}label WHERE enumeration = 'Role';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('Role', 'COMMUNITY_SECRETARY', '社区党组织书记', 'Secretary of the community''s party organisation'),
    ('Role', 'COMMUNITY_WORKER', '社区工作者', 'Community worker'),
    ('Role', 'SUBDISTRICT_OFFICER', '街道干部', 'Sub-district officer'),
    ('Role', 'GRID_HEAD', '网格长', 'Grid head'),
    ('Role', 'GRID_MEMBER', '网格员', 'Grid member'),
    ('Role', 'BUILDING_HEAD', '楼栋长（微网格长）', 'Building or micro-grid head'),
    ('Role', 'PARTY_LIAISON', '网格党建联络员', 'Party liaison of a grid'),
    ('Role', 'ENTERPRISE_OFFICER', '企业服务专员', 'Enterprise service officer'),
    ('Role', 'PARTY_ADVISER', '党建指导员', 'Party-building adviser'),
    ('Role', 'MEDIATOR', '人民调解员', 'People''s mediator'),
    ('Role', 'PROPERTY_REPRESENTATIVE', '物业代表', 'Representative of the property manager'),
    ('Role', 'RESIDENT_REPRESENTATIVE', '居民代表', 'Representative of the residents'),
    ('Role', 'YOUTH_VOLUNTEER', '青年志愿者', 'Young volunteer'),
    ('Role', 'CONCURRENT_COMMITTEE_MEMBER', '兼职委员', 'Part-time committee member'),
    ('Role', 'TEAM_LEADER', '志愿服务队长', 'Leader of a volunteer team'),
    ('Role', 'UNIT_CONTACT', '单位联络员', 'Contact of a unit'),
    ('Role', 'SELF', '本人', 'The person concerned'),
    ('Role', 'SYSTEM', '系统', 'The system'),
    ('Role', 'ANONYMOUS', '匿名', 'Unknown actor');
DELETE FROM ${prefix}label WHERE enumeration = 'RubricStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('RubricStatus', 'IN_FORCE', '施行中', 'in force'),
    ('RubricStatus', 'CLOSED', '已结束', 'over');
DELETE FROM ${prefix}label WHERE enumeration = 'SeatKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('SeatKind', 'ALLIANCE_UNIT', '联盟单位', 'unit of the alliance'),
    ('SeatKind', 'DEPARTMENT', '职能部门', 'department'),
    ('SeatKind', 'COMMUNITY', '社区组织', 'organisation of the community');
DELETE FROM ${prefix}label WHERE enumeration = 'ServiceAudience';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ServiceAudience', 'ENTERPRISE', '企业和其他单位', 'enterprises and other organisations'),
    ('ServiceAudience', 'RESIDENT', '居民', 'residents'),
    ('ServiceAudience', 'BOTH', '企业和居民', 'enterprises and residents');
DELETE FROM ${prefix}label WHERE enumeration = 'ServiceChannel';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ServiceChannel', 'WINDOW', '窗口', 'at the desk'),
    ('ServiceChannel', 'ONLINE', '网上', 'online'),
    ('ServiceChannel', 'PHONE', '电话', 'by telephone'),
    ('ServiceChannel', 'HOME_VISIT', '上门', 'at home');
DELETE FROM ${prefix}label WHERE enumeration = 'ServiceDepartment';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ServiceDepartment', 'CIVIL_AFFAIRS', '民政', 'civil affairs'),
    ('ServiceDepartment', 'SOCIAL_SECURITY', '人社', 'social security and labour'),
    ('ServiceDepartment', 'MEDICAL_INSURANCE', '医保', 'medical insurance'),
    ('ServiceDepartment', 'HEALTH', '卫健', 'health'),
    ('ServiceDepartment', 'CULTURE_SPORTS', '文体', 'culture and sports'),
    ('ServiceDepartment', 'HOUSING', '住建', 'housing'),
    ('ServiceDepartment', 'VETERANS', '退役军人', 'veterans'),
    ('ServiceDepartment', 'DISABLED_PEOPLE', '残联', 'federation of people with disabilities'),
    ('ServiceDepartment', 'TAX', '税务', 'tax'),
    ('ServiceDepartment', 'MARKET', '市场监管', 'market supervision'),
    ('ServiceDepartment', 'PUBLIC_SECURITY', '公安', 'public security'),
    ('ServiceDepartment', 'COMMUNITY', '社区', 'the community'),
    ('ServiceDepartment', 'OTHER', '其他', 'another');
DELETE FROM ${prefix}label WHERE enumeration = 'ServiceHandling';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ServiceHandling', 'IMMEDIATE', '即办', 'done at once'),
    ('ServiceHandling', 'ROUTED', '受理转办', 'accepted and passed on'),
    ('ServiceHandling', 'AGENCY', '帮办代办', 'the community applies');
DELETE FROM ${prefix}label WHERE enumeration = 'ServiceStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ServiceStatus', 'SUBMITTED', '待受理', 'submitted'),
    ('ServiceStatus', 'SUPPLEMENT', '待补正', 'with the requester for what is missing'),
    ('ServiceStatus', 'ACCEPTED', '已受理', 'accepted'),
    ('ServiceStatus', 'REJECTED', '不予受理或办理', 'refused'),
    ('ServiceStatus', 'HANDLING', '办理中', 'being dealt with'),
    ('ServiceStatus', 'DONE', '已办结', 'done'),
    ('ServiceStatus', 'RATED', '已评价', 'rated'),
    ('ServiceStatus', 'WITHDRAWN', '已撤回', 'withdrawn');
DELETE FROM ${prefix}label WHERE enumeration = 'Taken';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('Taken', 'ORGANISATION', '单位', 'organisation'),
    ('Taken', 'BUILDING', '楼栋', 'building'),
    ('Taken', 'PARTY_ORGANISATION', '党组织', 'party organisation'),
    ('Taken', 'ALLIANCE', '联盟', 'alliance'),
    ('Taken', 'AGREEMENT', '共建协议', 'agreement'),
    ('Taken', 'DIVISION', '网格划分方案', 'division into grids'),
    ('Taken', 'GRID', '网格', 'grid'),
    ('Taken', 'POST', '网格岗位', 'post of the grids');
DELETE FROM ${prefix}label WHERE enumeration = 'ThemeDayStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('ThemeDayStatus', 'PLANNED', '已安排', 'planned'),
    ('ThemeDayStatus', 'HELD', '已开展', 'held'),
    ('ThemeDayStatus', 'CANCELLED', '已取消', 'cancelled');
DELETE FROM ${prefix}label WHERE enumeration = 'UnitKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('UnitKind', 'AGENCY', '机关', 'organ of party or state'),
    ('UnitKind', 'INSTITUTION', '事业单位', 'public institution'),
    ('UnitKind', 'STATE_ENTERPRISE', '国企', 'state-owned enterprise'),
    ('UnitKind', 'OTHER', '其他', 'other');
DELETE FROM ${prefix}label WHERE enumeration = 'UnitReportStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('UnitReportStatus', 'REPORTED', '已报到', 'reported'),
    ('UnitReportStatus', 'CONFIRMED', '已确认', 'confirmed'),
    ('UnitReportStatus', 'EXITED', '已退出', 'exited');
DELETE FROM ${prefix}label WHERE enumeration = 'VacancyStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('VacancyStatus', 'OPEN', '招聘中', 'open'),
    ('VacancyStatus', 'PARTLY_FILLED', '部分招满', 'partly filled'),
    ('VacancyStatus', 'FILLED', '已招满', 'filled'),
    ('VacancyStatus', 'CLOSED', '已关闭', 'closed'),
    ('VacancyStatus', 'EXPIRED', '已过期', 'expired');
DELETE FROM ${prefix}label WHERE enumeration = 'VisitManner';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('VisitManner', 'DOOR_TO_DOOR', '上门走访', 'at the enterprise'),
    ('VisitManner', 'SYMPOSIUM', '座谈会', 'symposium');
DELETE FROM ${prefix}label WHERE enumeration = 'VisitStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('VisitStatus', 'RECORDED', '有效', 'recorded'),
    ('VisitStatus', 'STRUCK', '已作废', 'struck');
DELETE FROM ${prefix}label WHERE enumeration = 'WhistleKind';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('WhistleKind', 'LAW_ENFORCEMENT', '综合执法类', 'joint law enforcement'),
    ('WhistleKind', 'KEY_WORK', '重点工作类', 'key work'),
    ('WhistleKind', 'EMERGENCY', '应急处置类', 'emergency');
DELETE FROM ${prefix}label WHERE enumeration = 'WhistleOutcome';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('WhistleOutcome', 'SOLVED', '已解决', 'settled'),
    ('WhistleOutcome', 'HANDED_OVER', '移交办理', 'handed over'),
    ('WhistleOutcome', 'UNSOLVED', '未解决', 'not settled');
DELETE FROM ${prefix}label WHERE enumeration = 'WhistleStatus';
INSERT INTO ${prefix}label (enumeration, constant, zh, en) VALUES
    ('WhistleStatus', 'BLOWN', '已吹哨', 'open'),
    ('WhistleStatus', 'ENDED', '已办结', 'ended'),
    ('WhistleStatus', 'CANCELLED', '已撤销', 'taken back');
