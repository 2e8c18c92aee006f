using System.Globalization;
using System.Text;
using CsCheck;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data;

/// <summary>The stage as a whole: no bytes make it throw, no machine culture changes what it says.</summary>
public class RobustnessTests
{
    private static readonly byte[] Full = Encoding.UTF8.GetBytes(Samples.Full);

    [Fact]
    public void No_damage_to_a_file_makes_the_stage_throw()
    {
        Gen<(int At, byte Value)> slip = Gen.Select(Gen.Int[0, Full.Length - 1], Gen.Byte);
        slip.Array[1, 4].Sample(slips => Walk(Damaged(slips)).Length > 0, iter: 2000);
    }

    [Fact]
    public void No_reordering_of_its_marks_makes_the_stage_throw()
    {
        string[] marks = ["{", "}", "[", "]", ",", ":", "\"", "\"name\"", "\"surveys\"", "\"unit\"", "null", "1", "-", ".", "e9", "\\u", "true", "青", "\n"];
        Gen.Int[0, marks.Length - 1].Select(index => marks[index]).Array[0, 20].Sample(tokens => Walk(Encoding.UTF8.GetBytes(string.Concat(tokens))).Length > 0, iter: 5000);
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        string invariant = Walk(Full);
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "/";
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = culture;
            Assert.Equal(invariant, Walk(Full));
            Assert.Contains("-0.12", invariant, StringComparison.Ordinal);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static byte[] Damaged((int At, byte Value)[] slips)
    {
        byte[] bytes = [.. Full];
        foreach ((int at, byte value) in slips) bytes[at] = value;
        return bytes;
    }

    // Everything the stage says about the bytes: leaves, diagnostics and facts.
    private static string Walk(byte[] bytes)
    {
        SurveyReading reading = SurveyReader.Read(new SourceFile("f.json", bytes));
        StringBuilder said = new(DiagnosticText.Of(reading.Diagnostics));
        foreach (Leaf leaf in reading.Leaves) said.AppendLine(leaf.Value.Print());
        if (reading.Survey is null) return said.ToString();
        said.Append(DiagnosticText.Of(SurveyValidator.Validate(reading.Survey)));
        foreach (IndicatorFacts facts in FactDeriver.Derive(reading.Survey).Indicators)
            said.AppendLine(facts.Value.Print()).AppendLine(facts.Change.Print()).AppendLine(string.Concat(facts.Comparisons.Select(comparison => comparison.PreviousGap.Print())));
        return said.ToString();
    }
}
