using System.Globalization;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads the meeting at which the speech is given.</summary>
internal static class OccasionReader
{
    private const string DateFormat = "yyyy-MM-dd";

    public static Occasion Read(ObjectReader? reader)
    {
        if (reader is null) return new Occasion("", "", "", null, null, "", "", "", "");
        ObjectReader? speaker = reader.Child("speaker");
        DateOnly? date = Date(reader);
        Occasion occasion = new(
            reader.Text("title"),
            speaker?.Text("post") ?? "",
            speaker?.Text("name") ?? "",
            date,
            date is null ? null : reader.PlaceOf("date"),
            reader.Text("salutation"),
            reader.Text("publishedBy"),
            reader.Text("publishedOn"),
            reader.Text("horizon"));
        speaker?.End();
        reader.End();
        return occasion;
    }

    private static DateOnly? Date(ObjectReader reader)
    {
        string text = reader.Text("date");
        if (text.Length == 0) return null;
        SourcePlace place = reader.PlaceOf("date");
        if (!DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            reader.Faults.Add(DataFault.Error(DataCodes.DateForm, place, $"“{Quoted.Short(text)}”不是有效的日期。")
                with { Found = Quoted.Short(text), Expected = "2026-11-20这样的日期", Hint = "请写成四位年、两位月、两位日，中间用半角“-”。" });
            return null;
        }

        if (date.Year is < 2000 or > 2099)
            reader.Faults.Add(DataFault.Warning(DataCodes.DateYear, place, "讲话日期的年份不在2000年至2099年之间，请核对。") with { Found = text });
        return date;
    }
}
