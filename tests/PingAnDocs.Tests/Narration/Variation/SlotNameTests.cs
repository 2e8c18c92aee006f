using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Tests.Narration.Variation;

public class SlotNameTests
{
    [Theory]
    [InlineData("frame", "frame|O-OPEN")]
    [InlineData("province-2025", "province-|O-OPEN")]
    [InlineData("2025年度调查（2024年）", "年度调查（年）|O-OPEN")]
    [InlineData("survey-120256", "survey-120256|O-OPEN")]
    [InlineData("2125", "2125|O-OPEN")]
    [InlineData("202", "202|O-OPEN")]
    public void The_year_is_no_part_of_a_slot(string key, string slot) => Assert.Equal(slot, SlotName.Of(key, "O-OPEN"));
}
