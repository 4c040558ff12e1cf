// Passwords of ten characters and more that stand at the top of every list of stolen ones: they are tried first.
export const GUESSED_PASSWORDS: ReadonlySet<string> = new Set(
  `
  0000000000 00000000000 000000000000 0123456789 01234567890 0987654321 1029384756 1111111111 11111111111 111111111111
  1122334455 112233445566 1212121212 1231231231 123123123123 1234512345 1234554321 123456123456 1234567890
  12345678900 12345678901 123456789012 1234567890123 123456789a 123456789abc 123456789q 123456789z 1234567891
  12345678910 1234567891011 12345678987654321 123456qwerty 123qweasdzxc 12qwaszx12 1357924680 1a2b3c4d5e
  1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc 2222222222 3333333333 4444444444
  5555555555 6666666666 7777777777 8888888888 9876543210 987654321a 9999999999 aaaaaaaaaa aaaaaaaaaaaa abc123456789
  abcd123456 abcd1234567 abcdefghij abcdefghijk admin12345 admin123456 administrator asdfasdfasdf asdfghjkl123 asdfghjkl1
  asdfghjklzxcvbnm basketball1 butterfly1 changeme123 computer123 football123 football1234 hello12345
  iloveyou12 iloveyou123 iloveyou1234 iloveyouforever letmein123 letmein1234 liverpool1 login12345
  p@ssw0rd123 pa55word123 passw0rd123 passw0rd1234 password00 password01 password10
  password11 password12 password123 password1234 password12345 password123456 password2024 password2025 password2026
  passwordpassword princess123 q1w2e3r4t5 q1w2e3r4t5y6 qazwsxedcrfv qazwsxedc123 qwer123456 qwert12345 qwerty1234
  qwerty12345 qwerty123456 qwerty1234567 qwertyqwerty qwertyuiop qwertyuiop1 qwertyuiop10 qwertyuiop123 
  qwertyuiopasdfghjkl secret12345 security123 starwars123 sunshine123 superman123 test123456 test1234567 testtest123
  welcome123 welcome1234 welcome12345 zaq12wsxcde3 zaq1zaq1zaq1 zxcvbnm123 zxcvbnm1234 zxcvbnmasdfghjkl
  `
    .trim()
    .split(/\s+/),
)
