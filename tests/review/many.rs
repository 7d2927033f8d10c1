//! A policy with more cookies than browsers keep.
#![allow(dead_code, reason = "only the list is used")]

use cookie_policy::{Cookie, policy};

use crate::doubtful::Remembered;

/// Declares a partitioned cookie of a script for each name, and a policy with all of them.
macro_rules! many {
    ($($ident:ident = $name:literal)*) => {
        $(
            /// To fill the browser with cookies
            #[derive(Cookie)]
            #[cookie(
                name = $name, provider = site, category = Statistics, lifetime = session, set_by = Script, partitioned = true,
                same_site = None, recipients = [],
            )]
            pub(crate) struct $ident;
        )*

        /// The cookies of a site with too many.
        #[policy(site = "https://example.org", provider = "Example", recipients = [], choices = Remembered)]
        pub(crate) struct Many(Remembered, $($ident),*);
    };
}

many! {
    P0 = "p0" P1 = "p1" P2 = "p2" P3 = "p3" P4 = "p4" P5 = "p5" P6 = "p6" P7 = "p7"
    P8 = "p8" P9 = "p9" P10 = "p10" P11 = "p11" P12 = "p12" P13 = "p13" P14 = "p14" P15 = "p15"
    P16 = "p16" P17 = "p17" P18 = "p18" P19 = "p19" P20 = "p20" P21 = "p21" P22 = "p22" P23 = "p23"
    P24 = "p24" P25 = "p25" P26 = "p26" P27 = "p27" P28 = "p28" P29 = "p29" P30 = "p30" P31 = "p31"
    P32 = "p32" P33 = "p33" P34 = "p34" P35 = "p35" P36 = "p36" P37 = "p37" P38 = "p38" P39 = "p39"
    P40 = "p40" P41 = "p41" P42 = "p42" P43 = "p43" P44 = "p44" P45 = "p45" P46 = "p46" P47 = "p47"
    P48 = "p48" P49 = "p49" P50 = "p50" P51 = "p51" P52 = "p52" P53 = "p53" P54 = "p54" P55 = "p55"
    P56 = "p56" P57 = "p57" P58 = "p58" P59 = "p59" P60 = "p60" P61 = "p61" P62 = "p62" P63 = "p63"
    P64 = "p64" P65 = "p65" P66 = "p66" P67 = "p67" P68 = "p68" P69 = "p69" P70 = "p70" P71 = "p71"
    P72 = "p72" P73 = "p73" P74 = "p74" P75 = "p75" P76 = "p76" P77 = "p77" P78 = "p78" P79 = "p79"
    P80 = "p80" P81 = "p81" P82 = "p82" P83 = "p83" P84 = "p84" P85 = "p85" P86 = "p86" P87 = "p87"
    P88 = "p88" P89 = "p89" P90 = "p90" P91 = "p91" P92 = "p92" P93 = "p93" P94 = "p94" P95 = "p95"
    P96 = "p96" P97 = "p97" P98 = "p98" P99 = "p99" P100 = "p100" P101 = "p101" P102 = "p102" P103 = "p103"
    P104 = "p104" P105 = "p105" P106 = "p106" P107 = "p107" P108 = "p108" P109 = "p109" P110 = "p110" P111 = "p111"
    P112 = "p112" P113 = "p113" P114 = "p114" P115 = "p115" P116 = "p116" P117 = "p117" P118 = "p118" P119 = "p119"
    P120 = "p120" P121 = "p121" P122 = "p122" P123 = "p123" P124 = "p124" P125 = "p125" P126 = "p126" P127 = "p127"
    P128 = "p128" P129 = "p129" P130 = "p130" P131 = "p131" P132 = "p132" P133 = "p133" P134 = "p134" P135 = "p135"
    P136 = "p136" P137 = "p137" P138 = "p138" P139 = "p139" P140 = "p140" P141 = "p141" P142 = "p142" P143 = "p143"
    P144 = "p144" P145 = "p145" P146 = "p146" P147 = "p147" P148 = "p148" P149 = "p149" P150 = "p150" P151 = "p151"
    P152 = "p152" P153 = "p153" P154 = "p154" P155 = "p155" P156 = "p156" P157 = "p157" P158 = "p158" P159 = "p159"
    P160 = "p160" P161 = "p161" P162 = "p162" P163 = "p163" P164 = "p164" P165 = "p165" P166 = "p166" P167 = "p167"
    P168 = "p168" P169 = "p169" P170 = "p170" P171 = "p171" P172 = "p172" P173 = "p173" P174 = "p174" P175 = "p175"
    P176 = "p176" P177 = "p177" P178 = "p178" P179 = "p179" P180 = "p180"
}
