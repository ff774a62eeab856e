package social

import (
	"encoding/json"
	"time"
)

const instagram = "instagram"

func (f *found) instagramComment(en *entry, c change, at time.Time) {
	var v struct {
		ID   text `json:"id"`
		Also text `json:"comment_id"`
		From struct {
			ID       text   `json:"id"`
			Username string `json:"username"`
		} `json:"from"`
		Parent text   `json:"parent_id"`
		Text   string `json:"text"`
	}
	if json.Unmarshal(c.Value, &v) != nil || v.ID == "" && v.Also == "" {
		f.odd("a comment without its id", c.Value)
		return
	}
	if v.ID == "" {
		v.ID = v.Also
	}
	p := post{Platform: instagram, ID: "ig:" + string(v.ID), Done: said, At: stamp(at), Author: v.From.Username, Text: v.Text}
	if v.Parent != "" {
		p.Replies = []string{"ig:" + string(v.Parent)}
	}
	if p.Own = v.From.ID == en.ID && v.From.ID != ""; p.Own {
		p.Author = ""
	}
	f.posts = append(f.posts, p)
}

// instagramMention is told without its words: they are read on Instagram itself.
func (f *found) instagramMention(c change, at time.Time) {
	var v struct {
		Media   text `json:"media_id"`
		Comment text `json:"comment_id"`
	}
	if json.Unmarshal(c.Value, &v) != nil || v.Media == "" && v.Comment == "" {
		f.odd("a mention without its id", c.Value)
		return
	}
	id, media := v.Comment, "mention in a comment"
	if id == "" {
		id, media = v.Media, "mention in a caption"
	}
	f.posts = append(f.posts, post{Platform: instagram, ID: "ig:" + string(id), Done: said, At: stamp(at), Media: media})
}
