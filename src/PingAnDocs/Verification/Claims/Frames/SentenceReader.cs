using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Reads one sentence clause by clause.</summary>
internal sealed class SentenceReader(Hearing hearing)
{
    private Window? interrupted;

    /// <summary>Reads the sentence in the listener's mind.</summary>
    public void Read()
    {
        var tokens = hearing.Sentence.Tokens;
        Forget();
        hearing.Topic = [];
        hearing.NamesWave = false;
        if (hearing.IsSummary && hearing.Vocabulary.Waves.Count > 1) hearing.Wave = "";
        var (from, depth) = (0, 0);
        for (var index = 0; index < tokens.Count; index++)
        {
            if (!IsEnd(tokens[index].Sense)) continue;
            Clause(from, index, depth > 0);
            depth += tokens[index].Sense switch { Sense.Open => 1, Sense.Close when depth > 0 => -1, _ => 0 };
            if (tokens[index].Sense == Sense.Semicolon) Forget();
            from = index + 1;
        }

        Clause(from, tokens.Count, depth > 0);
    }

    // 低于全省平均（93.10%）0.79个百分点: the bracket is about the average before it, and what follows goes on where it was cut.
    private void Clause(int from, int end, bool inBracket)
    {
        var tokens = hearing.Sentence.Tokens;
        var resumed = from > 0 && tokens[from - 1].Sense == Sense.Close ? interrupted : null;
        if (resumed is not null) interrupted = null;
        if (from >= end) return;
        var isCut = !inBracket && end < tokens.Count && tokens[end].Sense == Sense.Open && tokens[end - 1].Sense is Sense.Comparator or Sense.Average;
        var reader = new ClauseReader(hearing, tokens, from, end, inBracket, resumed, isCut);
        reader.Read();
        if (!isCut) return;
        interrupted = reader.Window;
        hearing.Topic = [.. interrupted.Comparators];
    }

    private void Forget()
    {
        hearing.Pending = [];
        hearing.IsGapPending = false;
        hearing.NamesSubject = false;
    }

    private static bool IsEnd(Sense sense) =>
        sense is Sense.Comma or Sense.Semicolon or Sense.Colon or Sense.Open or Sense.Close or Sense.Stop;
}
