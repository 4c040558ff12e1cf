// The cities of the time zones in English, where they are not just what the zone's id ends in.
// After the exemplar cities of the Unicode Common Locale Data Repository 48, with changes.
// Copyright © 2004–2026 Unicode, Inc. Unicode License V3, https://www.unicode.org/license.txt

/** By area; each entry is the rest of a zone's id, a space, and the name. */
export const EN: Readonly<Record<string, string>> = {
  Africa: `
    Asmera Asmara | El_Aaiun El Aaiún | Lome Lomé | Ndjamena N’Djamena | Sao_Tome São Tomé`,
  America: `
    Araguaina Araguaína | Argentina/Rio_Gallegos Río Gallegos | Argentina/Tucuman Tucumán |
    Asuncion Asunción | Bahia_Banderas Bahía de Banderas | Belem Belém | Bogota Bogotá | Cancun Cancún |
    Ciudad_Juarez Ciudad Juárez | Coral_Harbour Atikokan | Cordoba Córdoba | Cuiaba Cuiabá |
    Curacao Curaçao | Eirunepe Eirunepé | Godthab Nuuk | Indiana/Knox Knox, Indiana |
    Indiana/Marengo Marengo, Indiana | Indiana/Petersburg Petersburg, Indiana |
    Indiana/Tell_City Tell City, Indiana | Indiana/Vevay Vevay, Indiana |
    Indiana/Vincennes Vincennes, Indiana | Indiana/Winamac Winamac, Indiana |
    Kentucky/Monticello Monticello, Kentucky | Lower_Princes Lower Prince’s Quarter | Maceio Maceió |
    Mazatlan Mazatlán | Merida Mérida | Miquelon Saint-Pierre | Noronha Fernando de Noronha |
    North_Dakota/Beulah Beulah, North Dakota | North_Dakota/Center Center, North Dakota |
    North_Dakota/New_Salem New Salem, North Dakota | Santarem Santarém | Sao_Paulo São Paulo |
    Scoresbysund Ittoqqortoormiit | St_Barthelemy St. Barthélemy | St_Johns St. John’s |
    St_Kitts St. Kitts | St_Lucia St. Lucia | St_Thomas St. Thomas | St_Vincent St. Vincent`,
  Antarctica: `
    Casey Casey Station | Davis Davis Station | DumontDUrville Dumont d’Urville Station |
    Macquarie Macquarie Island | Mawson Mawson Station | McMurdo McMurdo Station | Palmer Palmer Station |
    Rothera Rothera Station | Syowa Syowa Station | Troll Troll Station | Vostok Vostok Station`,
  Asia: `
    Aqtau Aktau | Calcutta Kolkata | Hovd Khovd | Katmandu Kathmandu | Qostanay Kostanay |
    Qyzylorda Kyzylorda | Rangoon Yangon | Saigon Ho Chi Minh City | Urumqi Ürümqi`,
  Atlantic: `
    Canary Canary Islands | Faeroe Faroe Islands | St_Helena St. Helena`,
  Australia: `
    Lord_Howe Lord Howe Island`,
  Europe: `
    Busingen Büsingen | Chisinau Chișinău | Kiev Kyiv | Tirane Tirana`,
  Indian: `
    Chagos Chagos Archipelago | Christmas Christmas Island | Cocos Cocos Islands | Comoro Comoros |
    Kerguelen Kerguelen Islands | Mahe Mahé | Reunion Réunion`,
  Pacific: `
    Chatham Chatham Islands | Easter Easter Island | Enderbury Kanton Island | Galapagos Galápagos Islands |
    Kwajalein Kwajalein Atoll | Marquesas Marquesas Islands | Midway Midway Atoll | Norfolk Norfolk Island |
    Noumea Nouméa | Pitcairn Pitcairn Islands | Ponape Pohnpei | Truk Chuuk | Wake Wake Island |
    Wallis Wallis & Futuna`,
}
