using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Reads one sentence clause by clause.</summary>
internal sealed class SentenceReader(Hearing hearing)
{
    /// <summary>Reads the sentence in the listener's mind.</summary>
    public void Read()
    {
        var tokens = hearing.Sentence.Tokens;
        Forget();
        hearing.Topic = [];
        hearing.Stated.Clear();
        hearing.Cited.Clear();
        hearing.IsTarget = false;
        hearing.Counted = "";
        if (hearing.IsSummary && hearing.Vocabulary.Waves.Count > 1) hearing.Wave = "";
        var (from, depth) = (0, 0);
        for (var index = 0; index < tokens.Count; index++)
        {
            if (!IsEnd(tokens[index].Sense)) continue;
            Clause(from, index, depth > 0);
            if (tokens[index].Sense == Sense.Close) hearing.Topic = [];
            depth += tokens[index].Sense switch { Sense.Open => 1, Sense.Close when depth > 0 => -1, _ => 0 };
            if (tokens[index].Sense == Sense.Semicolon) Forget();
            from = index + 1;
        }

        Clause(from, tokens.Count, depth > 0);
    }

    private void Clause(int from, int end, bool inBracket)
    {
        if (from < end) new ClauseReader(hearing, hearing.Sentence.Tokens, from, end, inBracket).Read();
    }

    private void Forget()
    {
        hearing.Pending = [];
        hearing.IsGapPending = false;
    }

    private static bool IsEnd(Sense sense) =>
        sense is Sense.Comma or Sense.Semicolon or Sense.Colon or Sense.Open or Sense.Close or Sense.Stop;
}
