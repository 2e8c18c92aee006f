using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Tests.Verification.Reading;

public class NumeralReaderTests
{
    [Theory]
    [InlineData("为92.31%，下降0.12个百分点", "92.31%", "0.12个百分点")]
    [InlineData("分别低于0.79、0.28个百分点", "0.79个百分点", "0.28个百分点")]
    [InlineData("提升0.32、0.51和0.20个百分点", "0.32个百分点", "0.51个百分点", "0.20个百分点")]
    [InlineData("由0.43个百分点扩大到1.27个百分点", "0.43个百分点", "1.27个百分点")]
    [InlineData("2025年度9项指标，2026年11月", "2025年度", "9项", "2026年", "11月")]
    [InlineData("共1,234条。列第4位", "1,234条", "4位")]
    [InlineData("91.分", "91")]
    [InlineData("三项指标、前十位")]
    public void Numerals_are_read_with_their_units(string text, params string[] expected) =>
        Assert.Equal(expected, NumeralReader.Read(text).Select(numeral => numeral.Key));
}
